import type { output } from "zod";
import type { RegisteredAssertion } from "../assertions/assertion.ts";
import type { BoundProbe, RegisteredCheckType } from "../checks/check-type.ts";
import { listed, quoted } from "../core/diagnostic.ts";
import type { BoundAssertion } from "../core/expectation.ts";
import { slug } from "../core/slug.ts";
import { nearest } from "../core/spelling.ts";
import type { StatusRule } from "../core/status.ts";
import { readExpectation } from "./expectation.ts";
import type { Findings } from "./findings.ts";
import { checkTypeKeys, expectOf, layerFor } from "./layer.ts";
import { overlay } from "./merge.ts";
import { type MapNode, type Node, seen, textAt } from "./node.ts";
import { readAt, readKeys, rejectUnknownKeys } from "./parts.ts";
import { checkKeys, expectStatusSchema, identitySchema, policyKeys, policySchema, type Registries } from "./schema.ts";
import type { Target } from "./target.ts";

/** A check as far as it could be read: what a mistake spoiled is absent. */
export interface Draft {
  /** The check upon its group upon the defaults. */
  readonly node: MapNode;
  readonly name?: string;
  readonly id?: string;
  readonly was: readonly string[];
  readonly group?: string;
  /** Each once. */
  readonly tags: readonly string[];
  readonly policy?: output<typeof policySchema>;
  /** `retries` is written at the check itself. */
  readonly hasOwnRetries: boolean;
  /** What it depends on is written at the check itself. */
  readonly hasOwnDependencies: boolean;
  readonly type?: RegisteredCheckType;
  readonly probe?: BoundProbe;
  /** Keys of other check types that are written at it, each with one type that has it. */
  readonly foreign: readonly { readonly key: string; readonly owner: string }[];
  readonly status?: StatusRule;
  /** The assertions that are asked for. */
  readonly asserted: readonly RegisteredAssertion[];
  readonly assertions: readonly BoundAssertion[];
}

/** What a check is read against. */
export interface Surroundings {
  readonly registries: Registries;
  readonly defaults: MapNode;
  readonly groups: ReadonlyMap<string, MapNode>;
  readonly findings: Findings;
  /** No target of any check is public. */
  readonly isPrivate: boolean;
}

export function readCheck(item: Node, surroundings: Surroundings): Draft | undefined {
  const { registries, defaults, findings } = surroundings;
  if (item.kind !== "map") {
    findings.add(item.place, {
      message: `a check is a map, found ${seen(item)}`,
      hint: "write `- url: https://acme.dev`",
    });
    return undefined;
  }
  rejectUnknownKeys(item, checkKeys(registries), findings);
  const target = readAt(item, ["url"], identitySchema.shape.url, findings);
  const type = target === undefined ? undefined : typeOf(item, target, surroundings);
  const group = groupOf(item, surroundings);
  if (type === undefined) checkTypeKeys(item, registries, findings);
  const layers = [defaults, ...(group === undefined ? [] : [group.node])];
  const below = layers.map((layer) => layerFor(layer, type, registries)).reduce(overlay);
  const node = overlay(below, item);
  const policy = privately(readKeys(node, policyKeys, policySchema, findings), surroundings);
  const probe = type === undefined || target === undefined ? undefined : readProbe(node, type, target, findings);
  return {
    node,
    ...readIdentity(item, target, policy?.private === true, findings),
    ...(group === undefined ? {} : { group: group.id }),
    tags: [...new Set(readAt(item, ["tags"], identitySchema.shape.tags, findings) ?? [])],
    ...(policy === undefined ? {} : { policy }),
    hasOwnRetries: item.entries.has("retries"),
    hasOwnDependencies: item.entries.has("depends-on"),
    ...(type === undefined ? {} : { type }),
    ...(probe === undefined ? {} : { probe }),
    foreign: type === undefined ? [] : foreignKeys(item, type, registries),
    ...readExpect(node, surroundings),
  };
}

function privately(policy: Draft["policy"] | undefined, { isPrivate }: Surroundings): Draft["policy"] {
  return policy !== undefined && isPrivate ? { ...policy, private: true } : policy;
}

function foreignKeys(item: MapNode, type: RegisteredCheckType, { checkTypes }: Registries): Draft["foreign"] {
  return [...item.entries.keys()].flatMap((key) => {
    if (policyKeys.includes(key) || Object.hasOwn(type.shape.shape, key)) return [];
    const owner = checkTypes.find(({ shape }) => Object.hasOwn(shape.shape, key));
    return owner === undefined ? [] : [{ key, owner: owner.type }];
  });
}

function readProbe(
  node: MapNode,
  type: RegisteredCheckType,
  target: Target,
  findings: Findings,
): BoundProbe | undefined {
  return readKeys(node, Object.keys(type.shape.shape), type.schema, findings)?.(target.template);
}

function typeOf(
  item: MapNode,
  { scheme }: Target,
  { registries, findings }: Surroundings,
): RegisteredCheckType | undefined {
  const type = registries.checkTypes.find(({ schemes }) => schemes.includes(scheme));
  if (type !== undefined) return type;
  const schemes = registries.checkTypes.flatMap((known) => known.schemes);
  const meant = nearest(scheme, schemes);
  const message = `nothing looks at \`${scheme}\` URLs${meant === undefined ? "" : `, did you mean \`${meant}\`?`}`;
  findings.addAll(
    item,
    ["url"],
    [{ path: [], message, hint: `allowed: ${listed(schemes)}`, excerpt: textAt(item, "url")?.split(":")[0] ?? scheme }],
  );
  return undefined;
}

function groupOf(
  item: MapNode,
  { groups, findings }: Surroundings,
): { readonly id: string; readonly node: MapNode } | undefined {
  if (!item.entries.has("group")) return undefined;
  const id = readAt(item, ["group"], identitySchema.shape.group, findings);
  if (id === undefined) return undefined;
  const node = groups.get(id);
  if (node !== undefined) return { id, node };
  const meant = nearest(id, groups.keys());
  const message = `no group ${quoted(id)}${meant === undefined ? "" : `, did you mean \`${meant}\`?`}`;
  const hint = groups.size === 0 ? "name it below `groups:` first" : `groups: ${listed(groups.keys())}`;
  findings.addAll(item, ["group"], [{ path: [], message, hint }]);
  return undefined;
}

function readIdentity(
  item: MapNode,
  target: Target | undefined,
  isPrivate: boolean,
  findings: Findings,
): Pick<Draft, "name" | "id" | "was"> {
  const given = readAt(item, ["name"], identitySchema.shape.name, findings);
  const name = given ?? (isPrivate || item.entries.has("name") ? undefined : target?.label);
  if (name === undefined && target !== undefined && !item.entries.has("name")) {
    const why = isPrivate ? "the target of a private check is not shown" : "the URL holds a secret";
    findings.addAll(
      item,
      [],
      [{ path: ["url"], message: `${why}, so no name can be made from it`, hint: "add a `name`" }],
    );
  }
  const written = readAt(item, ["id"], identitySchema.shape.id, findings);
  const id = item.entries.has("id") ? written : name === undefined ? undefined : slug(name);
  if (id === "") {
    const message = `no id can be made from ${quoted(name ?? "")}`;
    findings.addAll(item, ["name"], [{ path: [], message, hint: "add an `id` of letters a to z, digits and hyphens" }]);
  }
  const was = readAt(item, ["was"], identitySchema.shape.was, findings) ?? [];
  return {
    ...(name === undefined ? {} : { name }),
    ...(id === undefined || id === "" ? {} : { id }),
    was: typeof was === "string" ? [was] : was,
  };
}

function readExpect(
  node: MapNode,
  { registries, findings }: Surroundings,
): Pick<Draft, "status" | "asserted" | "assertions"> {
  const expect = expectOf(node, registries, findings);
  const status = readAt(node, ["expect", "status"], expectStatusSchema, findings);
  const asserted = registries.assertions.filter(({ name }) => expect.entries.has(name));
  const assertions = asserted.flatMap((assertion) => readExpectation(node, assertion, findings));
  return { ...(status === undefined ? {} : { status }), asserted, assertions };
}
