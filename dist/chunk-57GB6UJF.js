import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  DamagedError,
  GOOD_FACTS,
  PHASES,
  WINDOWS,
  attempt,
  burnAlert,
  burnSpans,
  confirmedNow,
  currentIdOf,
  decodeLatency,
  decodeOutside,
  decodePhase,
  encodeLatency,
  encodeOutside,
  fields,
  flag,
  goodAfter,
  integer,
  isoOf,
  latenciesOver,
  latencyOf,
  lengthS,
  list,
  looksOf,
  mergedLatency,
  oneOf,
  optional,
  outsideOver,
  parseJson,
  rawSince,
  rulesOver,
  sumsOver,
  text,
  time,
  turnsOf,
  verdicts,
  within,
  without,
  word
} from "./chunk-3OT4ZTUA.js";
import {
  CHANGE_KINDS,
  INCIDENT_KINDS,
  LEASE_MS,
  NOTHING,
  SEVERITIES,
  STAGES,
  STATES,
  addSums,
  badness,
  clipped,
  countLooks,
  courseOf,
  holds,
  isNothing,
  isOpen,
  isSeen,
  isShared,
  remaining,
  standingIn,
  tally,
  timelineOf,
  united
} from "./chunk-Z3T25PNU.js";
import {
  GROUNDS,
  LANGUAGE_CODES,
  contrastRatio,
  plainText
} from "./chunk-C6E2U7YB.js";
import {
  safeLine
} from "./chunk-6ME7VLNW.js";
import {
  coverageOf,
  meanRatio,
  observedS,
  uptimeRatio
} from "./chunk-IM5BUH5Q.js";
import {
  byPosition,
  found,
  listed,
  nearest,
  quoted
} from "./chunk-AX5NL36Q.js";
import {
  formatDuration,
  parseDuration,
  spellDuration
} from "./chunk-VQV5TYR2.js";
import {
  DAY_MS,
  HOUR_MS,
  README_PATH,
  STATE_PATH,
  dayName,
  dayOf,
  daysPath,
  foldersOfMonth,
  hourOf,
  hoursIn,
  hoursPath,
  incidentPath,
  incidentsPath,
  latencyPath,
  monthName,
  monthOf,
  recentIncidentsPaths,
  roundsPath,
  samplesPartPath,
  samplesPath
} from "./chunk-RTUPLDHW.js";
import {
  after,
  checkId,
  commitId,
  compact,
  incidentId,
  instant,
  iso,
  locationId,
  roundId,
  wholeSecond
} from "./chunk-J6QL6FOQ.js";
import {
  TooMuchWork,
  Work
} from "./chunk-VWYOEQI2.js";
import {
  __commonJS,
  __export,
  __require,
  __toESM
} from "./chunk-HYVV35BM.js";

// node_modules/yaml/dist/nodes/identity.js
var require_identity = __commonJS({
  "node_modules/yaml/dist/nodes/identity.js"(exports) {
    "use strict";
    var ALIAS2 = /* @__PURE__ */ Symbol.for("yaml.alias");
    var DOC = /* @__PURE__ */ Symbol.for("yaml.document");
    var MAP = /* @__PURE__ */ Symbol.for("yaml.map");
    var PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
    var SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
    var SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
    var NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
    var isAlias2 = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === ALIAS2;
    var isDocument = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === DOC;
    var isMap3 = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === MAP;
    var isPair = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === PAIR;
    var isScalar3 = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === SCALAR;
    var isSeq2 = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === SEQ;
    function isCollection(node2) {
      if (node2 && typeof node2 === "object")
        switch (node2[NODE_TYPE]) {
          case MAP:
          case SEQ:
            return true;
        }
      return false;
    }
    function isNode(node2) {
      if (node2 && typeof node2 === "object")
        switch (node2[NODE_TYPE]) {
          case ALIAS2:
          case MAP:
          case SCALAR:
          case SEQ:
            return true;
        }
      return false;
    }
    var hasAnchor = (node2) => (isScalar3(node2) || isCollection(node2)) && !!node2.anchor;
    exports.ALIAS = ALIAS2;
    exports.DOC = DOC;
    exports.MAP = MAP;
    exports.NODE_TYPE = NODE_TYPE;
    exports.PAIR = PAIR;
    exports.SCALAR = SCALAR;
    exports.SEQ = SEQ;
    exports.hasAnchor = hasAnchor;
    exports.isAlias = isAlias2;
    exports.isCollection = isCollection;
    exports.isDocument = isDocument;
    exports.isMap = isMap3;
    exports.isNode = isNode;
    exports.isPair = isPair;
    exports.isScalar = isScalar3;
    exports.isSeq = isSeq2;
  }
});

// node_modules/yaml/dist/visit.js
var require_visit = __commonJS({
  "node_modules/yaml/dist/visit.js"(exports) {
    "use strict";
    var identity = require_identity();
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove node");
    function visit2(node2, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node2)) {
        const cd = visit_(null, node2.contents, visitor_, Object.freeze([node2]));
        if (cd === REMOVE)
          node2.contents = null;
      } else
        visit_(null, node2, visitor_, Object.freeze([]));
    }
    visit2.BREAK = BREAK;
    visit2.SKIP = SKIP;
    visit2.REMOVE = REMOVE;
    function visit_(key, node2, visitor, path) {
      const ctrl = callVisitor(key, node2, visitor, path);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node2)) {
          path = Object.freeze(path.concat(node2));
          for (let i = 0; i < node2.items.length; ++i) {
            const ci = visit_(i, node2.items[i], visitor, path);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node2.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node2)) {
          path = Object.freeze(path.concat(node2));
          const ck = visit_("key", node2.key, visitor, path);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node2.key = null;
          const cv = visit_("value", node2.value, visitor, path);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node2.value = null;
        }
      }
      return ctrl;
    }
    async function visitAsync(node2, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node2)) {
        const cd = await visitAsync_(null, node2.contents, visitor_, Object.freeze([node2]));
        if (cd === REMOVE)
          node2.contents = null;
      } else
        await visitAsync_(null, node2, visitor_, Object.freeze([]));
    }
    visitAsync.BREAK = BREAK;
    visitAsync.SKIP = SKIP;
    visitAsync.REMOVE = REMOVE;
    async function visitAsync_(key, node2, visitor, path) {
      const ctrl = await callVisitor(key, node2, visitor, path);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node2)) {
          path = Object.freeze(path.concat(node2));
          for (let i = 0; i < node2.items.length; ++i) {
            const ci = await visitAsync_(i, node2.items[i], visitor, path);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node2.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node2)) {
          path = Object.freeze(path.concat(node2));
          const ck = await visitAsync_("key", node2.key, visitor, path);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node2.key = null;
          const cv = await visitAsync_("value", node2.value, visitor, path);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node2.value = null;
        }
      }
      return ctrl;
    }
    function initVisitor(visitor) {
      if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
          Alias: visitor.Node,
          Map: visitor.Node,
          Scalar: visitor.Node,
          Seq: visitor.Node
        }, visitor.Value && {
          Map: visitor.Value,
          Scalar: visitor.Value,
          Seq: visitor.Value
        }, visitor.Collection && {
          Map: visitor.Collection,
          Seq: visitor.Collection
        }, visitor);
      }
      return visitor;
    }
    function callVisitor(key, node2, visitor, path) {
      if (typeof visitor === "function")
        return visitor(key, node2, path);
      if (identity.isMap(node2))
        return visitor.Map?.(key, node2, path);
      if (identity.isSeq(node2))
        return visitor.Seq?.(key, node2, path);
      if (identity.isPair(node2))
        return visitor.Pair?.(key, node2, path);
      if (identity.isScalar(node2))
        return visitor.Scalar?.(key, node2, path);
      if (identity.isAlias(node2))
        return visitor.Alias?.(key, node2, path);
      return void 0;
    }
    function replaceNode(key, path, node2) {
      const parent = path[path.length - 1];
      if (identity.isCollection(parent)) {
        parent.items[key] = node2;
      } else if (identity.isPair(parent)) {
        if (key === "key")
          parent.key = node2;
        else
          parent.value = node2;
      } else if (identity.isDocument(parent)) {
        parent.contents = node2;
      } else {
        const pt = identity.isAlias(parent) ? "alias" : "scalar";
        throw new Error(`Cannot replace node with ${pt} parent`);
      }
    }
    exports.visit = visit2;
    exports.visitAsync = visitAsync;
  }
});

// node_modules/yaml/dist/doc/directives.js
var require_directives = __commonJS({
  "node_modules/yaml/dist/doc/directives.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit2 = require_visit();
    var escapeChars = {
      "!": "%21",
      ",": "%2C",
      "[": "%5B",
      "]": "%5D",
      "{": "%7B",
      "}": "%7D"
    };
    var escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
    var Directives = class _Directives {
      constructor(yaml, tags) {
        this.docStart = null;
        this.docEnd = false;
        this.yaml = Object.assign({}, _Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, _Directives.defaultTags, tags);
      }
      clone() {
        const copy = new _Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
      }
      /**
       * During parsing, get a Directives instance for the current document and
       * update the stream state according to the current version's spec.
       */
      atDocument() {
        const res = new _Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
          case "1.1":
            this.atNextDocument = true;
            break;
          case "1.2":
            this.atNextDocument = false;
            this.yaml = {
              explicit: _Directives.defaultYaml.explicit,
              version: "1.2"
            };
            this.tags = Object.assign({}, _Directives.defaultTags);
            break;
        }
        return res;
      }
      /**
       * @param onError - May be called even if the action was successful
       * @returns `true` on success
       */
      add(line, onError) {
        if (this.atNextDocument) {
          this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
          this.tags = Object.assign({}, _Directives.defaultTags);
          this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name2 = parts.shift();
        switch (name2) {
          case "%TAG": {
            if (parts.length !== 2) {
              onError(0, "%TAG directive should contain exactly two parts");
              if (parts.length < 2)
                return false;
            }
            const [handle, prefix] = parts;
            this.tags[handle] = prefix;
            return true;
          }
          case "%YAML": {
            this.yaml.explicit = true;
            if (parts.length !== 1) {
              onError(0, "%YAML directive should contain exactly one part");
              return false;
            }
            const [version2] = parts;
            if (version2 === "1.1" || version2 === "1.2") {
              this.yaml.version = version2;
              return true;
            } else {
              const isValid = /^\d+\.\d+$/.test(version2);
              onError(6, `Unsupported YAML version ${version2}`, isValid);
              return false;
            }
          }
          default:
            onError(0, `Unknown directive ${name2}`, true);
            return false;
        }
      }
      /**
       * Resolves a tag, matching handles to those defined in %TAG directives.
       *
       * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
       *   `'!local'` tag, or `null` if unresolvable.
       */
      tagName(source, onError) {
        if (source === "!")
          return "!";
        if (source[0] !== "!") {
          onError(`Not a valid tag: ${source}`);
          return null;
        }
        if (source[1] === "<") {
          const verbatim = source.slice(2, -1);
          if (verbatim === "!" || verbatim === "!!") {
            onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
            return null;
          }
          if (source[source.length - 1] !== ">")
            onError("Verbatim tags must end with a >");
          return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
          onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
          try {
            return prefix + decodeURIComponent(suffix);
          } catch (error2) {
            onError(String(error2));
            return null;
          }
        }
        if (handle === "!")
          return source;
        onError(`Could not resolve tag: ${source}`);
        return null;
      }
      /**
       * Given a fully resolved tag, returns its printable string form,
       * taking into account current tag prefixes and defaults.
       */
      tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
          if (tag.startsWith(prefix))
            return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === "!" ? tag : `!<${tag}>`;
      }
      toString(doc) {
        const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
          const tags = {};
          visit2.visit(doc.contents, (_key, node2) => {
            if (identity.isNode(node2) && node2.tag)
              tags[node2.tag] = true;
          });
          tagNames = Object.keys(tags);
        } else
          tagNames = [];
        for (const [handle, prefix] of tagEntries) {
          if (handle === "!!" && prefix === "tag:yaml.org,2002:")
            continue;
          if (!doc || tagNames.some((tn) => tn.startsWith(prefix)))
            lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join("\n");
      }
    };
    Directives.defaultYaml = { explicit: false, version: "1.2" };
    Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
    exports.Directives = Directives;
  }
});

// node_modules/yaml/dist/doc/anchors.js
var require_anchors = __commonJS({
  "node_modules/yaml/dist/doc/anchors.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit2 = require_visit();
    function anchorIsValid(anchor2) {
      if (/[\x00-\x19\s,[\]{}]/.test(anchor2)) {
        const sa = JSON.stringify(anchor2);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
      }
      return true;
    }
    function anchorNames(root) {
      const anchors = /* @__PURE__ */ new Set();
      visit2.visit(root, {
        Value(_key, node2) {
          if (node2.anchor)
            anchors.add(node2.anchor);
        }
      });
      return anchors;
    }
    function findNewAnchor(prefix, exclude) {
      for (let i = 1; true; ++i) {
        const name2 = `${prefix}${i}`;
        if (!exclude.has(name2))
          return name2;
      }
    }
    function createNodeAnchors(doc, prefix) {
      const aliasObjects = [];
      const sourceObjects = /* @__PURE__ */ new Map();
      let prevAnchors = null;
      return {
        onAnchor: (source) => {
          aliasObjects.push(source);
          prevAnchors ?? (prevAnchors = anchorNames(doc));
          const anchor2 = findNewAnchor(prefix, prevAnchors);
          prevAnchors.add(anchor2);
          return anchor2;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
          for (const source of aliasObjects) {
            const ref = sourceObjects.get(source);
            if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
              ref.node.anchor = ref.anchor;
            } else {
              const error2 = new Error("Failed to resolve repeated object (this should not happen)");
              error2.source = source;
              throw error2;
            }
          }
        },
        sourceObjects
      };
    }
    exports.anchorIsValid = anchorIsValid;
    exports.anchorNames = anchorNames;
    exports.createNodeAnchors = createNodeAnchors;
    exports.findNewAnchor = findNewAnchor;
  }
});

// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = __commonJS({
  "node_modules/yaml/dist/doc/applyReviver.js"(exports) {
    "use strict";
    function applyReviver(reviver, obj, key, val) {
      if (val && typeof val === "object") {
        if (Array.isArray(val)) {
          for (let i = 0, len = val.length; i < len; ++i) {
            const v0 = val[i];
            const v1 = applyReviver(reviver, val, String(i), v0);
            if (v1 === void 0)
              delete val[i];
            else if (v1 !== v0)
              val[i] = v1;
          }
        } else if (val instanceof Map) {
          for (const k of Array.from(val.keys())) {
            const v0 = val.get(k);
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              val.delete(k);
            else if (v1 !== v0)
              val.set(k, v1);
          }
        } else if (val instanceof Set) {
          for (const v0 of Array.from(val)) {
            const v1 = applyReviver(reviver, val, v0, v0);
            if (v1 === void 0)
              val.delete(v0);
            else if (v1 !== v0) {
              val.delete(v0);
              val.add(v1);
            }
          }
        } else {
          for (const [k, v0] of Object.entries(val)) {
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              delete val[k];
            else if (v1 !== v0)
              val[k] = v1;
          }
        }
      }
      return reviver.call(obj, key, val);
    }
    exports.applyReviver = applyReviver;
  }
});

// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = __commonJS({
  "node_modules/yaml/dist/nodes/toJS.js"(exports) {
    "use strict";
    var identity = require_identity();
    function toJS(value, arg, ctx) {
      if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
      if (value && typeof value.toJSON === "function") {
        if (!ctx || !identity.hasAnchor(value))
          return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: void 0 };
        ctx.anchors.set(value, data);
        ctx.onCreate = (res2) => {
          data.res = res2;
          delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
          ctx.onCreate(res);
        return res;
      }
      if (typeof value === "bigint" && !ctx?.keep)
        return Number(value);
      return value;
    }
    exports.toJS = toJS;
  }
});

// node_modules/yaml/dist/nodes/Node.js
var require_Node = __commonJS({
  "node_modules/yaml/dist/nodes/Node.js"(exports) {
    "use strict";
    var applyReviver = require_applyReviver();
    var identity = require_identity();
    var toJS = require_toJS();
    var NodeBase = class {
      constructor(type2) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type2 });
      }
      /** Create a copy of this node.  */
      clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** A plain JavaScript representation of this node. */
      toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
          throw new TypeError("A document argument is required");
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc,
          keep: true,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, "", ctx);
        if (typeof onAnchor === "function")
          for (const { count: count2, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count2);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
    };
    exports.NodeBase = NodeBase;
  }
});

// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = __commonJS({
  "node_modules/yaml/dist/nodes/Alias.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var visit2 = require_visit();
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var Alias = class extends Node.NodeBase {
      constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, "tag", {
          set() {
            throw new Error("Alias nodes cannot have tags");
          }
        });
      }
      /**
       * Resolve the value of this alias within `doc`, finding the last
       * instance of the `source` anchor before this node.
       */
      resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
          throw new ReferenceError("Alias resolution is disabled");
        let nodes;
        if (ctx?.aliasResolveCache) {
          nodes = ctx.aliasResolveCache;
        } else {
          nodes = [];
          visit2.visit(doc, {
            Node: (_key, node2) => {
              if (identity.isAlias(node2) || identity.hasAnchor(node2))
                nodes.push(node2);
            }
          });
          if (ctx)
            ctx.aliasResolveCache = nodes;
        }
        let found2 = void 0;
        for (const node2 of nodes) {
          if (node2 === this)
            break;
          if (node2.anchor === this.source)
            found2 = node2;
        }
        if (found2 && ctx) {
          const { anchors: anchors2, doc: doc2, maxAliasCount } = ctx;
          let data = anchors2.get(found2);
          if (!data) {
            toJS.toJS(found2, null, ctx);
            data = anchors2.get(found2);
          }
          if (data?.res === void 0) {
            const msg = "This should not happen: Alias anchor was not resolved?";
            throw new ReferenceError(msg);
          }
          if (maxAliasCount >= 0) {
            data.count += 1;
            if (data.aliasCount === 0)
              data.aliasCount = getAliasCount(doc2, found2, anchors2);
            if (data.count * data.aliasCount > maxAliasCount) {
              const msg = "Excessive alias count indicates a resource exhaustion attack";
              throw new ReferenceError(msg);
            }
          }
        }
        return found2;
      }
      toJSON(_arg, ctx) {
        if (!ctx)
          return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
          const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
          throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
      }
      toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
          anchors.anchorIsValid(this.source);
          if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new Error(msg);
          }
          if (ctx.implicitKey)
            return `${src} `;
        }
        return src;
      }
    };
    function getAliasCount(doc, node2, anchors2) {
      if (identity.isAlias(node2)) {
        const source = node2.resolve(doc);
        const anchor2 = anchors2 && source && anchors2.get(source);
        return anchor2 ? anchor2.count * anchor2.aliasCount : 0;
      } else if (identity.isCollection(node2)) {
        let count2 = 0;
        for (const item of node2.items) {
          const c = getAliasCount(doc, item, anchors2);
          if (c > count2)
            count2 = c;
        }
        return count2;
      } else if (identity.isPair(node2)) {
        const kc = getAliasCount(doc, node2.key, anchors2);
        const vc = getAliasCount(doc, node2.value, anchors2);
        return Math.max(kc, vc);
      }
      return 1;
    }
    exports.Alias = Alias;
  }
});

// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = __commonJS({
  "node_modules/yaml/dist/nodes/Scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
    var Scalar = class extends Node.NodeBase {
      constructor(value) {
        super(identity.SCALAR);
        this.value = value;
      }
      toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
      }
      toString() {
        return String(this.value);
      }
    };
    Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
    Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
    Scalar.PLAIN = "PLAIN";
    Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
    Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
    exports.Scalar = Scalar;
    exports.isScalarValue = isScalarValue;
  }
});

// node_modules/yaml/dist/doc/createNode.js
var require_createNode = __commonJS({
  "node_modules/yaml/dist/doc/createNode.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var defaultTagPrefix = "tag:yaml.org,2002:";
    function findTagObject(value, tagName, tags) {
      if (tagName) {
        const match = tags.filter((t) => t.tag === tagName);
        const tagObj = match.find((t) => !t.format) ?? match[0];
        if (!tagObj)
          throw new Error(`Tag ${tagName} not found`);
        return tagObj;
      }
      return tags.find((t) => t.identify?.(value) && !t.format);
    }
    function createNode(value, tagName, ctx) {
      if (identity.isDocument(value))
        value = value.contents;
      if (identity.isNode(value))
        return value;
      if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
      }
      if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) {
        value = value.valueOf();
      }
      const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
      let ref = void 0;
      if (aliasDuplicateObjects && value && typeof value === "object") {
        ref = sourceObjects.get(value);
        if (ref) {
          ref.anchor ?? (ref.anchor = onAnchor(value));
          return new Alias.Alias(ref.anchor);
        } else {
          ref = { anchor: null, node: null };
          sourceObjects.set(value, ref);
        }
      }
      if (tagName?.startsWith("!!"))
        tagName = defaultTagPrefix + tagName.slice(2);
      let tagObj = findTagObject(value, tagName, schema.tags);
      if (!tagObj) {
        if (value && typeof value.toJSON === "function") {
          value = value.toJSON();
        }
        if (!value || typeof value !== "object") {
          const node3 = new Scalar.Scalar(value);
          if (ref)
            ref.node = node3;
          return node3;
        }
        tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
      }
      if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
      }
      const node2 = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
      if (tagName)
        node2.tag = tagName;
      else if (!tagObj.default)
        node2.tag = tagObj.tag;
      if (ref)
        ref.node = node2;
      return node2;
    }
    exports.createNode = createNode;
  }
});

// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = __commonJS({
  "node_modules/yaml/dist/nodes/Collection.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var identity = require_identity();
    var Node = require_Node();
    function collectionFromPath(schema, path, value) {
      let v = value;
      for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
          const a = [];
          a[k] = v;
          v = a;
        } else {
          v = /* @__PURE__ */ new Map([[k, v]]);
        }
      }
      return createNode.createNode(v, void 0, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
          throw new Error("This should not happen, please report a bug.");
        },
        schema,
        sourceObjects: /* @__PURE__ */ new Map()
      });
    }
    var isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
    var Collection = class extends Node.NodeBase {
      constructor(type2, schema) {
        super(type2);
        Object.defineProperty(this, "schema", {
          value: schema,
          configurable: true,
          enumerable: false,
          writable: true
        });
      }
      /**
       * Create a copy of this collection.
       *
       * @param schema - If defined, overwrites the original's schema
       */
      clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
          copy.schema = schema;
        copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /**
       * Adds a value to the collection. For `!!map` and `!!omap` the value must
       * be a Pair instance or a `{ key, value }` object, which may not have a key
       * that already exists in the map.
       */
      addIn(path, value) {
        if (isEmptyPath(path))
          this.add(value);
        else {
          const [key, ...rest] = path;
          const node2 = this.get(key, true);
          if (identity.isCollection(node2))
            node2.addIn(rest, value);
          else if (node2 === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
      /**
       * Removes a value from the collection.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
          return this.delete(key);
        const node2 = this.get(key, true);
        if (identity.isCollection(node2))
          return node2.deleteIn(rest);
        else
          throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node2 = this.get(key, true);
        if (rest.length === 0)
          return !keepScalar && identity.isScalar(node2) ? node2.value : node2;
        else
          return identity.isCollection(node2) ? node2.getIn(rest, keepScalar) : void 0;
      }
      hasAllNullValues(allowScalar) {
        return this.items.every((node2) => {
          if (!identity.isPair(node2))
            return false;
          const n = node2.value;
          return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
        });
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       */
      hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
          return this.has(key);
        const node2 = this.get(key, true);
        return identity.isCollection(node2) ? node2.hasIn(rest) : false;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
          this.set(key, value);
        } else {
          const node2 = this.get(key, true);
          if (identity.isCollection(node2))
            node2.setIn(rest, value);
          else if (node2 === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
    };
    exports.Collection = Collection;
    exports.collectionFromPath = collectionFromPath;
    exports.isEmptyPath = isEmptyPath;
  }
});

// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyComment.js"(exports) {
    "use strict";
    var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
    function indentComment(comment, indent) {
      if (/^\n+$/.test(comment))
        return comment.substring(1);
      return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
    }
    var lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
    exports.indentComment = indentComment;
    exports.lineComment = lineComment;
    exports.stringifyComment = stringifyComment;
  }
});

// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = __commonJS({
  "node_modules/yaml/dist/stringify/foldFlowLines.js"(exports) {
    "use strict";
    var FOLD_FLOW = "flow";
    var FOLD_BLOCK = "block";
    var FOLD_QUOTED = "quoted";
    function foldFlowLines(text3, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
      if (!lineWidth || lineWidth < 0)
        return text3;
      if (lineWidth < minContentWidth)
        minContentWidth = 0;
      const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
      if (text3.length <= endStep)
        return text3;
      const folds = [];
      const escapedFolds = {};
      let end = lineWidth - indent.length;
      if (typeof indentAtStart === "number") {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
          folds.push(0);
        else
          end = lineWidth - indentAtStart;
      }
      let split2 = void 0;
      let prev = void 0;
      let overflow = false;
      let i = -1;
      let escStart = -1;
      let escEnd = -1;
      if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text3, i, indent.length);
        if (i !== -1)
          end = i + endStep;
      }
      for (let ch; ch = text3[i += 1]; ) {
        if (mode === FOLD_QUOTED && ch === "\\") {
          escStart = i;
          switch (text3[i + 1]) {
            case "x":
              i += 3;
              break;
            case "u":
              i += 5;
              break;
            case "U":
              i += 9;
              break;
            default:
              i += 1;
          }
          escEnd = i;
        }
        if (ch === "\n") {
          if (mode === FOLD_BLOCK)
            i = consumeMoreIndentedLines(text3, i, indent.length);
          end = i + indent.length + endStep;
          split2 = void 0;
        } else {
          if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
            const next = text3[i + 1];
            if (next && next !== " " && next !== "\n" && next !== "	")
              split2 = i;
          }
          if (i >= end) {
            if (split2) {
              folds.push(split2);
              end = split2 + endStep;
              split2 = void 0;
            } else if (mode === FOLD_QUOTED) {
              while (prev === " " || prev === "	") {
                prev = ch;
                ch = text3[i += 1];
                overflow = true;
              }
              const j = i > escEnd + 1 ? i - 2 : escStart - 1;
              if (escapedFolds[j])
                return text3;
              folds.push(j);
              escapedFolds[j] = true;
              end = j + endStep;
              split2 = void 0;
            } else {
              overflow = true;
            }
          }
        }
        prev = ch;
      }
      if (overflow && onOverflow)
        onOverflow();
      if (folds.length === 0)
        return text3;
      if (onFold)
        onFold();
      let res = text3.slice(0, folds[0]);
      for (let i2 = 0; i2 < folds.length; ++i2) {
        const fold = folds[i2];
        const end2 = folds[i2 + 1] || text3.length;
        if (fold === 0)
          res = `
${indent}${text3.slice(0, end2)}`;
        else {
          if (mode === FOLD_QUOTED && escapedFolds[fold])
            res += `${text3[fold]}\\`;
          res += `
${indent}${text3.slice(fold + 1, end2)}`;
        }
      }
      return res;
    }
    function consumeMoreIndentedLines(text3, i, indent) {
      let end = i;
      let start = i + 1;
      let ch = text3[start];
      while (ch === " " || ch === "	") {
        if (i < start + indent) {
          ch = text3[++i];
        } else {
          do {
            ch = text3[++i];
          } while (ch && ch !== "\n");
          end = i;
          start = i + 1;
          ch = text3[start];
        }
      }
      return end;
    }
    exports.FOLD_BLOCK = FOLD_BLOCK;
    exports.FOLD_FLOW = FOLD_FLOW;
    exports.FOLD_QUOTED = FOLD_QUOTED;
    exports.foldFlowLines = foldFlowLines;
  }
});

// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyString.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var foldFlowLines = require_foldFlowLines();
    var getFoldOptions = (ctx, isBlock) => ({
      indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
      lineWidth: ctx.options.lineWidth,
      minContentWidth: ctx.options.minContentWidth
    });
    var containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
    function lineLengthOverLimit(str, lineWidth, indentLength) {
      if (!lineWidth || lineWidth < 0)
        return false;
      const limit2 = lineWidth - indentLength;
      const strLen = str.length;
      if (strLen <= limit2)
        return false;
      for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === "\n") {
          if (i - start > limit2)
            return true;
          start = i + 1;
          if (strLen - start <= limit2)
            return false;
        }
      }
      return true;
    }
    function doubleQuotedString(value, ctx) {
      const json = JSON.stringify(value);
      if (ctx.options.doubleQuotedAsJSON)
        return json;
      const { implicitKey } = ctx;
      const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      let str = "";
      let start = 0;
      for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
          str += json.slice(start, i) + "\\ ";
          i += 1;
          start = i;
          ch = "\\";
        }
        if (ch === "\\")
          switch (json[i + 1]) {
            case "u":
              {
                str += json.slice(start, i);
                const code3 = json.substr(i + 2, 4);
                switch (code3) {
                  case "0000":
                    str += "\\0";
                    break;
                  case "0007":
                    str += "\\a";
                    break;
                  case "000b":
                    str += "\\v";
                    break;
                  case "001b":
                    str += "\\e";
                    break;
                  case "0085":
                    str += "\\N";
                    break;
                  case "00a0":
                    str += "\\_";
                    break;
                  case "2028":
                    str += "\\L";
                    break;
                  case "2029":
                    str += "\\P";
                    break;
                  default:
                    if (code3.substr(0, 2) === "00")
                      str += "\\x" + code3.substr(2);
                    else
                      str += json.substr(i, 6);
                }
                i += 5;
                start = i + 1;
              }
              break;
            case "n":
              if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) {
                i += 1;
              } else {
                str += json.slice(start, i) + "\n\n";
                while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
                  str += "\n";
                  i += 2;
                }
                str += indent;
                if (json[i + 2] === " ")
                  str += "\\";
                i += 1;
                start = i + 1;
              }
              break;
            default:
              i += 1;
          }
      }
      str = start ? str + json.slice(start) : json;
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
    }
    function singleQuotedString(value, ctx) {
      if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value))
        return doubleQuotedString(value, ctx);
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
      return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function quotedString(value, ctx) {
      const { singleQuote } = ctx.options;
      let qs;
      if (singleQuote === false)
        qs = doubleQuotedString;
      else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
          qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
          qs = doubleQuotedString;
        else
          qs = singleQuote ? singleQuotedString : doubleQuotedString;
      }
      return qs(value, ctx);
    }
    var blockEndNewlines;
    try {
      blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
    } catch {
      blockEndNewlines = /\n+(?!\n|$)/g;
    }
    function blockString({ comment, type: type2, value }, ctx, onComment, onChompKeep) {
      const { blockQuote, commentString, lineWidth } = ctx.options;
      if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
      }
      const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
      const literal2 = blockQuote === "literal" ? true : blockQuote === "folded" || type2 === Scalar.Scalar.BLOCK_FOLDED ? false : type2 === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
      if (!value)
        return literal2 ? "|\n" : ">\n";
      let chomp;
      let endStart;
      for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== "\n" && ch !== "	" && ch !== " ")
          break;
      }
      let end = value.substring(endStart);
      const endNlPos = end.indexOf("\n");
      if (endNlPos === -1) {
        chomp = "-";
      } else if (value === end || endNlPos !== end.length - 1) {
        chomp = "+";
        if (onChompKeep)
          onChompKeep();
      } else {
        chomp = "";
      }
      if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === "\n")
          end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
      }
      let startWithSpace = false;
      let startEnd;
      let startNlPos = -1;
      for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === " ")
          startWithSpace = true;
        else if (ch === "\n")
          startNlPos = startEnd;
        else
          break;
      }
      let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
      if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
      }
      const indentSize = indent ? "2" : "1";
      let header = (startWithSpace ? indentSize : "") + chomp;
      if (comment) {
        header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
        if (onComment)
          onComment();
      }
      if (!literal2) {
        const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== "folded" && type2 !== Scalar.Scalar.BLOCK_FOLDED) {
          foldOptions.onOverflow = () => {
            literalFallback = true;
          };
        }
        const body2 = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
          return `>${header}
${indent}${body2}`;
      }
      value = value.replace(/\n+/g, `$&${indent}`);
      return `|${header}
${indent}${start}${value}${end}`;
    }
    function plainString(item, ctx, onComment, onChompKeep) {
      const { type: type2, value } = item;
      const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
      if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) {
        return quotedString(value, ctx);
      }
      if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
      }
      if (!implicitKey && !inFlow && type2 !== Scalar.Scalar.PLAIN && value.includes("\n")) {
        return blockString(item, ctx, onComment, onChompKeep);
      }
      if (containsDocumentMarker(value)) {
        if (indent === "") {
          ctx.forceBlockIndent = true;
          return blockString(item, ctx, onComment, onChompKeep);
        } else if (implicitKey && indent === indentStep) {
          return quotedString(value, ctx);
        }
      }
      const str = value.replace(/\n+/g, `$&
${indent}`);
      if (actualString) {
        const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
          return quotedString(value, ctx);
      }
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function stringifyString(item, ctx, onComment, onChompKeep) {
      const { implicitKey, inFlow } = ctx;
      const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
      let { type: type2 } = item;
      if (type2 !== Scalar.Scalar.QUOTE_DOUBLE) {
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
          type2 = Scalar.Scalar.QUOTE_DOUBLE;
      }
      const _stringify = (_type) => {
        switch (_type) {
          case Scalar.Scalar.BLOCK_FOLDED:
          case Scalar.Scalar.BLOCK_LITERAL:
            return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
          case Scalar.Scalar.QUOTE_DOUBLE:
            return doubleQuotedString(ss.value, ctx);
          case Scalar.Scalar.QUOTE_SINGLE:
            return singleQuotedString(ss.value, ctx);
          case Scalar.Scalar.PLAIN:
            return plainString(ss, ctx, onComment, onChompKeep);
          default:
            return null;
        }
      };
      let res = _stringify(type2);
      if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = implicitKey && defaultKeyType || defaultStringType;
        res = _stringify(t);
        if (res === null)
          throw new Error(`Unsupported default string type ${t}`);
      }
      return res;
    }
    exports.stringifyString = stringifyString;
  }
});

// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = __commonJS({
  "node_modules/yaml/dist/stringify/stringify.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var identity = require_identity();
    var stringifyComment = require_stringifyComment();
    var stringifyString = require_stringifyString();
    function createStringifyContext(doc, options) {
      const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: "PLAIN",
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: "false",
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: "null",
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: "true",
        verifyAliasOrder: true
      }, doc.schema.toStringOptions, options);
      let inFlow;
      switch (opt.collectionStyle) {
        case "block":
          inFlow = false;
          break;
        case "flow":
          inFlow = true;
          break;
        default:
          inFlow = null;
      }
      return {
        anchors: /* @__PURE__ */ new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
        indent: "",
        indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
        inFlow,
        options: opt
      };
    }
    function getTagObject(tags, item) {
      if (item.tag) {
        const match = tags.filter((t) => t.tag === item.tag);
        if (match.length > 0)
          return match.find((t) => t.format === item.format) ?? match[0];
      }
      let tagObj = void 0;
      let obj;
      if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter((t) => t.identify?.(obj));
        if (match.length > 1) {
          const testMatch = match.filter((t) => t.test);
          if (testMatch.length > 0)
            match = testMatch;
        }
        tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
      } else {
        obj = item;
        tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
      }
      if (!tagObj) {
        const name2 = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
        throw new Error(`Tag not resolved for ${name2} value`);
      }
      return tagObj;
    }
    function stringifyProps(node2, tagObj, { anchors: anchors$1, doc }) {
      if (!doc.directives)
        return "";
      const props = [];
      const anchor2 = (identity.isScalar(node2) || identity.isCollection(node2)) && node2.anchor;
      if (anchor2 && anchors.anchorIsValid(anchor2)) {
        anchors$1.add(anchor2);
        props.push(`&${anchor2}`);
      }
      const tag = node2.tag ?? (tagObj.default ? null : tagObj.tag);
      if (tag)
        props.push(doc.directives.tagString(tag));
      return props.join(" ");
    }
    function stringify(item, ctx, onComment, onChompKeep) {
      if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
      if (identity.isAlias(item)) {
        if (ctx.doc.directives)
          return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
          throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        } else {
          if (ctx.resolvedAliases)
            ctx.resolvedAliases.add(item);
          else
            ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
          item = item.resolve(ctx.doc);
        }
      }
      let tagObj = void 0;
      const node2 = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
      tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node2));
      const props = stringifyProps(node2, tagObj, ctx);
      if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
      const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node2, ctx, onComment, onChompKeep) : identity.isScalar(node2) ? stringifyString.stringifyString(node2, ctx, onComment, onChompKeep) : node2.toString(ctx, onComment, onChompKeep);
      if (!props)
        return str;
      return identity.isScalar(node2) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
    }
    exports.createStringifyContext = createStringifyContext;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyPair.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
      const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
      let keyComment = identity.isNode(key) && key.comment || null;
      if (simpleKeys) {
        if (keyComment) {
          throw new Error("With simple keys, key nodes cannot have comments");
        }
        if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") {
          const msg = "With simple keys, collection cannot be used as a key value";
          throw new Error(msg);
        }
      }
      let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
      ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
      });
      let keyCommentDone = false;
      let chompKeep = false;
      let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
      if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
          throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
        explicitKey = true;
      }
      if (ctx.inFlow) {
        if (allNullValues || value == null) {
          if (keyCommentDone && onComment)
            onComment();
          return str === "" ? "?" : explicitKey ? `? ${str}` : str;
        }
      } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        } else if (chompKeep && onChompKeep)
          onChompKeep();
        return str;
      }
      if (keyCommentDone)
        keyComment = null;
      if (explicitKey) {
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}
${indent}:`;
      } else {
        str = `${str}:`;
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
      }
      let vsb, vcb, valueComment;
      if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
      } else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === "object")
          value = doc.createNode(value);
      }
      ctx.implicitKey = false;
      if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
      chompKeep = false;
      if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) {
        ctx.indent = ctx.indent.substring(2);
      }
      let valueCommentDone = false;
      const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
      let ws = " ";
      if (keyComment || vsb || vcb) {
        ws = vsb ? "\n" : "";
        if (vcb) {
          const cs = commentString(vcb);
          ws += `
${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === "" && !ctx.inFlow) {
          if (ws === "\n" && valueComment)
            ws = "\n\n";
        } else {
          ws += `
${ctx.indent}`;
        }
      } else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf("\n");
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
          let hasPropsLine = false;
          if (hasNewline && (vs0 === "&" || vs0 === "!")) {
            let sp0 = valueStr.indexOf(" ");
            if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
              sp0 = valueStr.indexOf(" ", sp0 + 1);
            }
            if (sp0 === -1 || nl0 < sp0)
              hasPropsLine = true;
          }
          if (!hasPropsLine)
            ws = `
${ctx.indent}`;
        }
      } else if (valueStr === "" || valueStr[0] === "\n") {
        ws = "";
      }
      str += ws + valueStr;
      if (ctx.inFlow) {
        if (valueCommentDone && onComment)
          onComment();
      } else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
      } else if (chompKeep && onChompKeep) {
        onChompKeep();
      }
      return str;
    }
    exports.stringifyPair = stringifyPair;
  }
});

// node_modules/yaml/dist/log.js
var require_log = __commonJS({
  "node_modules/yaml/dist/log.js"(exports) {
    "use strict";
    var node_process = __require("process");
    function debug(logLevel, ...messages) {
      if (logLevel === "debug")
        console.log(...messages);
    }
    function warn(logLevel, warning) {
      if (logLevel === "debug" || logLevel === "warn") {
        if (typeof node_process.emitWarning === "function")
          node_process.emitWarning(warning);
        else
          console.warn(warning);
      }
    }
    exports.debug = debug;
    exports.warn = warn;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/merge.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var MERGE_KEY = "<<";
    var merge2 = {
      identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
      default: "key",
      tag: "tag:yaml.org,2002:merge",
      test: /^<<$/,
      resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
      }),
      stringify: () => MERGE_KEY
    };
    var isMergeKey = (ctx, key) => (merge2.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge2.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge2.tag && tag.default);
    function addMergeToJSMap(ctx, map, value) {
      const source = resolveAliasValue(ctx, value);
      if (identity.isSeq(source))
        for (const it of source.items)
          mergeValue(ctx, map, it);
      else if (Array.isArray(source))
        for (const it of source)
          mergeValue(ctx, map, it);
      else
        mergeValue(ctx, map, source);
    }
    function mergeValue(ctx, map, value) {
      const source = resolveAliasValue(ctx, value);
      if (!identity.isMap(source))
        throw new Error("Merge sources must be maps or map aliases");
      const srcMap = source.toJSON(null, ctx, Map);
      for (const [key, value2] of srcMap) {
        if (map instanceof Map) {
          if (!map.has(key))
            map.set(key, value2);
        } else if (map instanceof Set) {
          map.add(key);
        } else if (!Object.prototype.hasOwnProperty.call(map, key)) {
          Object.defineProperty(map, key, {
            value: value2,
            writable: true,
            enumerable: true,
            configurable: true
          });
        }
      }
      return map;
    }
    function resolveAliasValue(ctx, value) {
      return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
    }
    exports.addMergeToJSMap = addMergeToJSMap;
    exports.isMergeKey = isMergeKey;
    exports.merge = merge2;
  }
});

// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = __commonJS({
  "node_modules/yaml/dist/nodes/addPairToJSMap.js"(exports) {
    "use strict";
    var log = require_log();
    var merge2 = require_merge();
    var stringify = require_stringify();
    var identity = require_identity();
    var toJS = require_toJS();
    function addPairToJSMap(ctx, map, { key, value }) {
      if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
      else if (merge2.isMergeKey(ctx, key))
        merge2.addMergeToJSMap(ctx, map, value);
      else {
        const jsKey = toJS.toJS(key, "", ctx);
        if (map instanceof Map) {
          map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        } else if (map instanceof Set) {
          map.add(jsKey);
        } else {
          const stringKey = stringifyKey(key, jsKey, ctx);
          const jsValue = toJS.toJS(value, stringKey, ctx);
          if (stringKey in map)
            Object.defineProperty(map, stringKey, {
              value: jsValue,
              writable: true,
              enumerable: true,
              configurable: true
            });
          else
            map[stringKey] = jsValue;
        }
      }
      return map;
    }
    function stringifyKey(key, jsKey, ctx) {
      if (jsKey === null)
        return "";
      if (typeof jsKey !== "object")
        return String(jsKey);
      if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = /* @__PURE__ */ new Set();
        for (const node2 of ctx.anchors.keys())
          strCtx.anchors.add(node2.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
          let jsonStr = JSON.stringify(strKey);
          if (jsonStr.length > 40)
            jsonStr = jsonStr.substring(0, 36) + '..."';
          log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
          ctx.mapKeyWarned = true;
        }
        return strKey;
      }
      return JSON.stringify(jsKey);
    }
    exports.addPairToJSMap = addPairToJSMap;
  }
});

// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = __commonJS({
  "node_modules/yaml/dist/nodes/Pair.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyPair = require_stringifyPair();
    var addPairToJSMap = require_addPairToJSMap();
    var identity = require_identity();
    function createPair(key, value, ctx) {
      const k = createNode.createNode(key, void 0, ctx);
      const v = createNode.createNode(value, void 0, ctx);
      return new Pair(k, v);
    }
    var Pair = class _Pair {
      constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
      }
      clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
          key = key.clone(schema);
        if (identity.isNode(value))
          value = value.clone(schema);
        return new _Pair(key, value);
      }
      toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
      }
      toString(ctx, onComment, onChompKeep) {
        return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
      }
    };
    exports.Pair = Pair;
    exports.createPair = createPair;
  }
});

// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyCollection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyCollection(collection, ctx, options) {
      const flow = ctx.inFlow ?? collection.flow;
      const stringify2 = flow ? stringifyFlowCollection : stringifyBlockCollection;
      return stringify2(collection, ctx, options);
    }
    function stringifyBlockCollection({ comment, items: items2 }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
      const { indent, options: { commentString } } = ctx;
      const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
      let chompKeep = false;
      const lines = [];
      for (let i = 0; i < items2.length; ++i) {
        const item = items2[i];
        let comment2 = null;
        if (identity.isNode(item)) {
          if (!chompKeep && item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
          if (item.comment)
            comment2 = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (!chompKeep && ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
          }
        }
        chompKeep = false;
        let str2 = stringify.stringify(item, itemCtx, () => comment2 = null, () => chompKeep = true);
        if (comment2)
          str2 += stringifyComment.lineComment(str2, itemIndent, commentString(comment2));
        if (chompKeep && comment2)
          chompKeep = false;
        lines.push(blockItemPrefix + str2);
      }
      let str;
      if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
      } else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
          const line = lines[i];
          str += line ? `
${indent}${line}` : "\n";
        }
      }
      if (comment) {
        str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
          onComment();
      } else if (chompKeep && onChompKeep)
        onChompKeep();
      return str;
    }
    function stringifyFlowCollection({ items: items2 }, ctx, { flowChars, itemIndent }) {
      const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
      itemIndent += indentStep;
      const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
      });
      let reqNewline = false;
      let linesAtValue = 0;
      const lines = [];
      for (let i = 0; i < items2.length; ++i) {
        const item = items2[i];
        let comment = null;
        if (identity.isNode(item)) {
          if (item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, false);
          if (item.comment)
            comment = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, false);
            if (ik.comment)
              reqNewline = true;
          }
          const iv = identity.isNode(item.value) ? item.value : null;
          if (iv) {
            if (iv.comment)
              comment = iv.comment;
            if (iv.commentBefore)
              reqNewline = true;
          } else if (item.value == null && ik?.comment) {
            comment = ik.comment;
          }
        }
        if (comment)
          reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => comment = null);
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
        if (i < items2.length - 1) {
          str += ",";
        } else if (ctx.options.trailingComma) {
          if (ctx.options.lineWidth > 0) {
            reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
          }
          if (reqNewline) {
            str += ",";
          }
        }
        if (comment)
          str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
      }
      const { start, end } = flowChars;
      if (lines.length === 0) {
        return start + end;
      } else {
        if (!reqNewline) {
          const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
          reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
          let str = start;
          for (const line of lines)
            str += line ? `
${indentStep}${indent}${line}` : "\n";
          return `${str}
${indent}${end}`;
        } else {
          return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
        }
      }
    }
    function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
      if (comment && chompKeep)
        comment = comment.replace(/^\n+/, "");
      if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart());
      }
    }
    exports.stringifyCollection = stringifyCollection;
  }
});

// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLMap.js"(exports) {
    "use strict";
    var stringifyCollection = require_stringifyCollection();
    var addPairToJSMap = require_addPairToJSMap();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    function findPair(items2, key) {
      const k = identity.isScalar(key) ? key.value : key;
      for (const it of items2) {
        if (identity.isPair(it)) {
          if (it.key === key || it.key === k)
            return it;
          if (identity.isScalar(it.key) && it.key.value === k)
            return it;
        }
      }
      return void 0;
    }
    var YAMLMap = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:map";
      }
      constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
      }
      /**
       * A generic collection parsing method that can be extended
       * to other node classes that inherit from YAMLMap
       */
      static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
          if (typeof replacer === "function")
            value = replacer.call(obj, key, value);
          else if (Array.isArray(replacer) && !replacer.includes(key))
            return;
          if (value !== void 0 || keepUndefined)
            map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
          for (const [key, value] of obj)
            add(key, value);
        } else if (obj && typeof obj === "object") {
          for (const key of Object.keys(obj))
            add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === "function") {
          map.items.sort(schema.sortMapEntries);
        }
        return map;
      }
      /**
       * Adds a value to the collection.
       *
       * @param overwrite - If not set `true`, using a key that is already in the
       *   collection will throw. Otherwise, overwrites the previous value.
       */
      add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
          _pair = pair;
        else if (!pair || typeof pair !== "object" || !("key" in pair)) {
          _pair = new Pair.Pair(pair, pair?.value);
        } else
          _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
          if (!overwrite)
            throw new Error(`Key ${_pair.key} already set`);
          if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
            prev.value.value = _pair.value;
          else
            prev.value = _pair.value;
        } else if (sortEntries) {
          const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
          if (i === -1)
            this.items.push(_pair);
          else
            this.items.splice(i, 0, _pair);
        } else {
          this.items.push(_pair);
        }
      }
      delete(key) {
        const it = findPair(this.items, key);
        if (!it)
          return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node2 = it?.value;
        return (!keepScalar && identity.isScalar(node2) ? node2.value : node2) ?? void 0;
      }
      has(key) {
        return !!findPair(this.items, key);
      }
      set(key, value) {
        this.add(new Pair.Pair(key, value), true);
      }
      /**
       * @param ctx - Conversion context, originally set in Document#toJS()
       * @param {Class} Type - If set, forces the returned collection type
       * @returns Instance of Type, Map, or Object
       */
      toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const item of this.items)
          addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        for (const item of this.items) {
          if (!identity.isPair(item))
            throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
          ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "",
          flowChars: { start: "{", end: "}" },
          itemIndent: ctx.indent || "",
          onChompKeep,
          onComment
        });
      }
    };
    exports.YAMLMap = YAMLMap;
    exports.findPair = findPair;
  }
});

// node_modules/yaml/dist/schema/common/map.js
var require_map = __commonJS({
  "node_modules/yaml/dist/schema/common/map.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLMap = require_YAMLMap();
    var map = {
      collection: "map",
      default: true,
      nodeClass: YAMLMap.YAMLMap,
      tag: "tag:yaml.org,2002:map",
      resolve(map2, onError) {
        if (!identity.isMap(map2))
          onError("Expected a mapping for this tag");
        return map2;
      },
      createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
    };
    exports.map = map;
  }
});

// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLSeq.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyCollection = require_stringifyCollection();
    var Collection = require_Collection();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var toJS = require_toJS();
    var YAMLSeq = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:seq";
      }
      constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
      }
      add(value) {
        this.items.push(value);
      }
      /**
       * Removes a value from the collection.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       *
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return void 0;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       */
      has(key) {
        const idx = asItemIndex(key);
        return typeof idx === "number" && idx < this.items.length;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       *
       * If `key` does not contain a representation of an integer, this will throw.
       * It may be wrapped in a `Scalar`.
       */
      set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
          prev.value = value;
        else
          this.items[idx] = value;
      }
      toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
          ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
          seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "- ",
          flowChars: { start: "[", end: "]" },
          itemIndent: (ctx.indent || "") + "  ",
          onChompKeep,
          onComment
        });
      }
      static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
          let i = 0;
          for (let it of obj) {
            if (typeof replacer === "function") {
              const key = obj instanceof Set ? it : String(i++);
              it = replacer.call(obj, key, it);
            }
            seq.items.push(createNode.createNode(it, void 0, ctx));
          }
        }
        return seq;
      }
    };
    function asItemIndex(key) {
      let idx = identity.isScalar(key) ? key.value : key;
      if (idx && typeof idx === "string")
        idx = Number(idx);
      return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
    }
    exports.YAMLSeq = YAMLSeq;
  }
});

// node_modules/yaml/dist/schema/common/seq.js
var require_seq = __commonJS({
  "node_modules/yaml/dist/schema/common/seq.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLSeq = require_YAMLSeq();
    var seq = {
      collection: "seq",
      default: true,
      nodeClass: YAMLSeq.YAMLSeq,
      tag: "tag:yaml.org,2002:seq",
      resolve(seq2, onError) {
        if (!identity.isSeq(seq2))
          onError("Expected a sequence for this tag");
        return seq2;
      },
      createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
    };
    exports.seq = seq;
  }
});

// node_modules/yaml/dist/schema/common/string.js
var require_string = __commonJS({
  "node_modules/yaml/dist/schema/common/string.js"(exports) {
    "use strict";
    var stringifyString = require_stringifyString();
    var string3 = {
      identify: (value) => typeof value === "string",
      default: true,
      tag: "tag:yaml.org,2002:str",
      resolve: (str) => str,
      stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
      }
    };
    exports.string = string3;
  }
});

// node_modules/yaml/dist/schema/common/null.js
var require_null = __commonJS({
  "node_modules/yaml/dist/schema/common/null.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var nullTag = {
      identify: (value) => value == null,
      createNode: () => new Scalar.Scalar(null),
      default: true,
      tag: "tag:yaml.org,2002:null",
      test: /^(?:~|[Nn]ull|NULL)?$/,
      resolve: () => new Scalar.Scalar(null),
      stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
    };
    exports.nullTag = nullTag;
  }
});

// node_modules/yaml/dist/schema/core/bool.js
var require_bool = __commonJS({
  "node_modules/yaml/dist/schema/core/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var boolTag = {
      identify: (value) => typeof value === "boolean",
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
      resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
      stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
          const sv = source[0] === "t" || source[0] === "T";
          if (value === sv)
            return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
      }
    };
    exports.boolTag = boolTag;
  }
});

// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyNumber.js"(exports) {
    "use strict";
    function stringifyNumber({ format, minFractionDigits, tag, value }) {
      if (typeof value === "bigint")
        return String(value);
      const num = typeof value === "number" ? value : Number(value);
      if (!isFinite(num))
        return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
      let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
      if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
        let i = n.indexOf(".");
        if (i < 0) {
          i = n.length;
          n += ".";
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
          n += "0";
      }
      return n;
    }
    exports.stringifyNumber = stringifyNumber;
  }
});

// node_modules/yaml/dist/schema/core/float.js
var require_float = __commonJS({
  "node_modules/yaml/dist/schema/core/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str),
      stringify(node2) {
        const num = Number(node2.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node2);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
      resolve(str) {
        const node2 = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf(".");
        if (dot !== -1 && str[str.length - 1] === "0")
          node2.minFractionDigits = str.length - dot - 1;
        return node2;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/core/int.js
var require_int = __commonJS({
  "node_modules/yaml/dist/schema/core/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    var intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
    function intStringify(node2, radix, prefix) {
      const { value } = node2;
      if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
      return stringifyNumber.stringifyNumber(node2);
    }
    var intOct = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^0o[0-7]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
      stringify: (node2) => intStringify(node2, 8, "0o")
    };
    var int2 = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^0x[0-9a-fA-F]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node2) => intStringify(node2, 16, "0x")
    };
    exports.int = int2;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/core/schema.js
var require_schema = __commonJS({
  "node_modules/yaml/dist/schema/core/schema.js"(exports) {
    "use strict";
    var map = require_map();
    var _null3 = require_null();
    var seq = require_seq();
    var string3 = require_string();
    var bool = require_bool();
    var float = require_float();
    var int2 = require_int();
    var schema = [
      map.map,
      seq.seq,
      string3.string,
      _null3.nullTag,
      bool.boolTag,
      int2.intOct,
      int2.int,
      int2.intHex,
      float.floatNaN,
      float.floatExp,
      float.float
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/json/schema.js
var require_schema2 = __commonJS({
  "node_modules/yaml/dist/schema/json/schema.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var map = require_map();
    var seq = require_seq();
    function intIdentify(value) {
      return typeof value === "bigint" || Number.isInteger(value);
    }
    var stringifyJSON = ({ value }) => JSON.stringify(value);
    var jsonScalars = [
      {
        identify: (value) => typeof value === "string",
        default: true,
        tag: "tag:yaml.org,2002:str",
        resolve: (str) => str,
        stringify: stringifyJSON
      },
      {
        identify: (value) => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: "tag:yaml.org,2002:null",
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
      },
      {
        identify: (value) => typeof value === "boolean",
        default: true,
        tag: "tag:yaml.org,2002:bool",
        test: /^true$|^false$/,
        resolve: (str) => str === "true",
        stringify: stringifyJSON
      },
      {
        identify: intIdentify,
        default: true,
        tag: "tag:yaml.org,2002:int",
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
      },
      {
        identify: (value) => typeof value === "number",
        default: true,
        tag: "tag:yaml.org,2002:float",
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: (str) => parseFloat(str),
        stringify: stringifyJSON
      }
    ];
    var jsonError = {
      default: true,
      tag: "",
      test: /^/,
      resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
      }
    };
    var schema = [map.map, seq.seq].concat(jsonScalars, jsonError);
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/binary.js"(exports) {
    "use strict";
    var node_buffer = __require("buffer");
    var Scalar = require_Scalar();
    var stringifyString = require_stringifyString();
    var binary = {
      identify: (value) => value instanceof Uint8Array,
      // Buffer inherits from Uint8Array
      default: false,
      tag: "tag:yaml.org,2002:binary",
      /**
       * Returns a Buffer in node and an Uint8Array in browsers
       *
       * To use the resulting buffer as an image, you'll want to do something like:
       *
       *   const blob = new Blob([buffer], { type: 'image/jpeg' })
       *   document.querySelector('#photo').src = URL.createObjectURL(blob)
       */
      resolve(src, onError) {
        if (typeof node_buffer.Buffer === "function") {
          return node_buffer.Buffer.from(src, "base64");
        } else if (typeof atob === "function") {
          const str = atob(src.replace(/[\n\r]/g, ""));
          const buffer = new Uint8Array(str.length);
          for (let i = 0; i < str.length; ++i)
            buffer[i] = str.charCodeAt(i);
          return buffer;
        } else {
          onError("This environment does not support reading binary tags; either Buffer or atob is required");
          return src;
        }
      },
      stringify({ comment, type: type2, value }, ctx, onComment, onChompKeep) {
        if (!value)
          return "";
        const buf = value;
        let str;
        if (typeof node_buffer.Buffer === "function") {
          str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
        } else if (typeof btoa === "function") {
          let s = "";
          for (let i = 0; i < buf.length; ++i)
            s += String.fromCharCode(buf[i]);
          str = btoa(s);
        } else {
          throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
        }
        type2 ?? (type2 = Scalar.Scalar.BLOCK_LITERAL);
        if (type2 !== Scalar.Scalar.QUOTE_DOUBLE) {
          const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
          const n = Math.ceil(str.length / lineWidth);
          const lines = new Array(n);
          for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
            lines[i] = str.substr(o, lineWidth);
          }
          str = lines.join(type2 === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
        }
        return stringifyString.stringifyString({ comment, type: type2, value: str }, ctx, onComment, onChompKeep);
      }
    };
    exports.binary = binary;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLSeq = require_YAMLSeq();
    function resolvePairs(seq, onError) {
      if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
          let item = seq.items[i];
          if (identity.isPair(item))
            continue;
          else if (identity.isMap(item)) {
            if (item.items.length > 1)
              onError("Each pair must have its own sequence indicator");
            const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
            if (item.commentBefore)
              pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}
${pair.key.commentBefore}` : item.commentBefore;
            if (item.comment) {
              const cn = pair.value ?? pair.key;
              cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
            }
            item = pair;
          }
          seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
      } else
        onError("Expected a sequence for this tag");
      return seq;
    }
    function createPairs(schema, iterable, ctx) {
      const { replacer } = ctx;
      const pairs2 = new YAMLSeq.YAMLSeq(schema);
      pairs2.tag = "tag:yaml.org,2002:pairs";
      let i = 0;
      if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
          if (typeof replacer === "function")
            it = replacer.call(iterable, String(i++), it);
          let key, value;
          if (Array.isArray(it)) {
            if (it.length === 2) {
              key = it[0];
              value = it[1];
            } else
              throw new TypeError(`Expected [key, value] tuple: ${it}`);
          } else if (it && it instanceof Object) {
            const keys = Object.keys(it);
            if (keys.length === 1) {
              key = keys[0];
              value = it[key];
            } else {
              throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
            }
          } else {
            key = it;
          }
          pairs2.items.push(Pair.createPair(key, value, ctx));
        }
      return pairs2;
    }
    var pairs = {
      collection: "seq",
      default: false,
      tag: "tag:yaml.org,2002:pairs",
      resolve: resolvePairs,
      createNode: createPairs
    };
    exports.createPairs = createPairs;
    exports.pairs = pairs;
    exports.resolvePairs = resolvePairs;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/omap.js"(exports) {
    "use strict";
    var identity = require_identity();
    var toJS = require_toJS();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var pairs = require_pairs();
    var YAMLOMap = class _YAMLOMap extends YAMLSeq.YAMLSeq {
      constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = _YAMLOMap.tag;
      }
      /**
       * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
       * but TypeScript won't allow widening the signature of a child method.
       */
      toJSON(_, ctx) {
        if (!ctx)
          return super.toJSON(_);
        const map = /* @__PURE__ */ new Map();
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const pair of this.items) {
          let key, value;
          if (identity.isPair(pair)) {
            key = toJS.toJS(pair.key, "", ctx);
            value = toJS.toJS(pair.value, key, ctx);
          } else {
            key = toJS.toJS(pair, "", ctx);
          }
          if (map.has(key))
            throw new Error("Ordered maps must not include duplicate keys");
          map.set(key, value);
        }
        return map;
      }
      static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap2 = new this();
        omap2.items = pairs$1.items;
        return omap2;
      }
    };
    YAMLOMap.tag = "tag:yaml.org,2002:omap";
    var omap = {
      collection: "seq",
      identify: (value) => value instanceof Map,
      nodeClass: YAMLOMap,
      default: false,
      tag: "tag:yaml.org,2002:omap",
      resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
          if (identity.isScalar(key)) {
            if (seenKeys.includes(key.value)) {
              onError(`Ordered maps must not include duplicate keys: ${key.value}`);
            } else {
              seenKeys.push(key.value);
            }
          }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
      },
      createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
    };
    exports.YAMLOMap = YAMLOMap;
    exports.omap = omap;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function boolStringify({ value, source }, ctx) {
      const boolObj = value ? trueTag : falseTag;
      if (source && boolObj.test.test(source))
        return source;
      return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
    var trueTag = {
      identify: (value) => value === true,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
      resolve: () => new Scalar.Scalar(true),
      stringify: boolStringify
    };
    var falseTag = {
      identify: (value) => value === false,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
      resolve: () => new Scalar.Scalar(false),
      stringify: boolStringify
    };
    exports.falseTag = falseTag;
    exports.trueTag = trueTag;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str.replace(/_/g, "")),
      stringify(node2) {
        const num = Number(node2.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node2);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
      resolve(str) {
        const node2 = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
        const dot = str.indexOf(".");
        if (dot !== -1) {
          const f = str.substring(dot + 1).replace(/_/g, "");
          if (f[f.length - 1] === "0")
            node2.minFractionDigits = f.length;
        }
        return node2;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    function intResolve(str, offset, radix, { intAsBigInt }) {
      const sign = str[0];
      if (sign === "-" || sign === "+")
        offset += 1;
      str = str.substring(offset).replace(/_/g, "");
      if (intAsBigInt) {
        switch (radix) {
          case 2:
            str = `0b${str}`;
            break;
          case 8:
            str = `0o${str}`;
            break;
          case 16:
            str = `0x${str}`;
            break;
        }
        const n2 = BigInt(str);
        return sign === "-" ? BigInt(-1) * n2 : n2;
      }
      const n = parseInt(str, radix);
      return sign === "-" ? -1 * n : n;
    }
    function intStringify(node2, radix, prefix) {
      const { value } = node2;
      if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
      }
      return stringifyNumber.stringifyNumber(node2);
    }
    var intBin = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "BIN",
      test: /^[-+]?0b[0-1_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
      stringify: (node2) => intStringify(node2, 2, "0b")
    };
    var intOct = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^[-+]?0[0-7_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
      stringify: (node2) => intStringify(node2, 8, "0")
    };
    var int2 = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9][0-9_]*$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^[-+]?0x[0-9a-fA-F_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node2) => intStringify(node2, 16, "0x")
    };
    exports.int = int2;
    exports.intBin = intBin;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/set.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSet = class _YAMLSet extends YAMLMap.YAMLMap {
      constructor(schema) {
        super(schema);
        this.tag = _YAMLSet.tag;
      }
      add(key) {
        let pair;
        if (identity.isPair(key))
          pair = key;
        else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null)
          pair = new Pair.Pair(key.key, null);
        else
          pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
          this.items.push(pair);
      }
      /**
       * If `keepPair` is `true`, returns the Pair matching `key`.
       * Otherwise, returns the value of that Pair's key.
       */
      get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
      }
      set(key, value) {
        if (typeof value !== "boolean")
          throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
          this.items.splice(this.items.indexOf(prev), 1);
        } else if (!prev && value) {
          this.items.push(new Pair.Pair(key));
        }
      }
      toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        if (this.hasAllNullValues(true))
          return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
          throw new Error("Set items must all have null values");
      }
      static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set2 = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
          for (let value of iterable) {
            if (typeof replacer === "function")
              value = replacer.call(iterable, value, value);
            set2.items.push(Pair.createPair(value, null, ctx));
          }
        return set2;
      }
    };
    YAMLSet.tag = "tag:yaml.org,2002:set";
    var set = {
      collection: "map",
      identify: (value) => value instanceof Set,
      nodeClass: YAMLSet,
      default: false,
      tag: "tag:yaml.org,2002:set",
      createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
      resolve(map, onError) {
        if (identity.isMap(map)) {
          if (map.hasAllNullValues(true))
            return Object.assign(new YAMLSet(), map);
          else
            onError("Set items must all have null values");
        } else
          onError("Expected a mapping for this tag");
        return map;
      }
    };
    exports.YAMLSet = YAMLSet;
    exports.set = set;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    function parseSexagesimal(str, asBigInt) {
      const sign = str[0];
      const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
      const num = (n) => asBigInt ? BigInt(n) : Number(n);
      const res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
      return sign === "-" ? num(-1) * res : res;
    }
    function stringifySexagesimal(node2) {
      let { value } = node2;
      let num = (n) => n;
      if (typeof value === "bigint")
        num = (n) => BigInt(n);
      else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node2);
      let sign = "";
      if (value < 0) {
        sign = "-";
        value *= num(-1);
      }
      const _60 = num(60);
      const parts = [value % _60];
      if (value < 60) {
        parts.unshift(0);
      } else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60);
        if (value >= 60) {
          value = (value - parts[0]) / _60;
          parts.unshift(value);
        }
      }
      return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
    }
    var intTime = {
      identify: (value) => typeof value === "bigint" || Number.isInteger(value),
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
      resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
      stringify: stringifySexagesimal
    };
    var floatTime = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
      resolve: (str) => parseSexagesimal(str, false),
      stringify: stringifySexagesimal
    };
    var timestamp = {
      identify: (value) => value instanceof Date,
      default: true,
      tag: "tag:yaml.org,2002:timestamp",
      // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
      // may be omitted altogether, resulting in a date format. In such a case, the time part is
      // assumed to be 00:00:00Z (start of day, UTC).
      test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
      resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
          throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
        let date2 = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== "Z") {
          let d = parseSexagesimal(tz, false);
          if (Math.abs(d) < 30)
            d *= 60;
          date2 -= 6e4 * d;
        }
        return new Date(date2);
      },
      stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
    };
    exports.floatTime = floatTime;
    exports.intTime = intTime;
    exports.timestamp = timestamp;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema3 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/schema.js"(exports) {
    "use strict";
    var map = require_map();
    var _null3 = require_null();
    var seq = require_seq();
    var string3 = require_string();
    var binary = require_binary();
    var bool = require_bool2();
    var float = require_float2();
    var int2 = require_int2();
    var merge2 = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var set = require_set();
    var timestamp = require_timestamp();
    var schema = [
      map.map,
      seq.seq,
      string3.string,
      _null3.nullTag,
      bool.trueTag,
      bool.falseTag,
      int2.intBin,
      int2.intOct,
      int2.int,
      int2.intHex,
      float.floatNaN,
      float.floatExp,
      float.float,
      binary.binary,
      merge2.merge,
      omap.omap,
      pairs.pairs,
      set.set,
      timestamp.intTime,
      timestamp.floatTime,
      timestamp.timestamp
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/tags.js
var require_tags = __commonJS({
  "node_modules/yaml/dist/schema/tags.js"(exports) {
    "use strict";
    var map = require_map();
    var _null3 = require_null();
    var seq = require_seq();
    var string3 = require_string();
    var bool = require_bool();
    var float = require_float();
    var int2 = require_int();
    var schema = require_schema();
    var schema$1 = require_schema2();
    var binary = require_binary();
    var merge2 = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var schema$2 = require_schema3();
    var set = require_set();
    var timestamp = require_timestamp();
    var schemas2 = /* @__PURE__ */ new Map([
      ["core", schema.schema],
      ["failsafe", [map.map, seq.seq, string3.string]],
      ["json", schema$1.schema],
      ["yaml11", schema$2.schema],
      ["yaml-1.1", schema$2.schema]
    ]);
    var tagsByName = {
      binary: binary.binary,
      bool: bool.boolTag,
      float: float.float,
      floatExp: float.floatExp,
      floatNaN: float.floatNaN,
      floatTime: timestamp.floatTime,
      int: int2.int,
      intHex: int2.intHex,
      intOct: int2.intOct,
      intTime: timestamp.intTime,
      map: map.map,
      merge: merge2.merge,
      null: _null3.nullTag,
      omap: omap.omap,
      pairs: pairs.pairs,
      seq: seq.seq,
      set: set.set,
      timestamp: timestamp.timestamp
    };
    var coreKnownTags = {
      "tag:yaml.org,2002:binary": binary.binary,
      "tag:yaml.org,2002:merge": merge2.merge,
      "tag:yaml.org,2002:omap": omap.omap,
      "tag:yaml.org,2002:pairs": pairs.pairs,
      "tag:yaml.org,2002:set": set.set,
      "tag:yaml.org,2002:timestamp": timestamp.timestamp
    };
    function getTags(customTags, schemaName, addMergeTag) {
      const schemaTags = schemas2.get(schemaName);
      if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge2.merge) ? schemaTags.concat(merge2.merge) : schemaTags.slice();
      }
      let tags = schemaTags;
      if (!tags) {
        if (Array.isArray(customTags))
          tags = [];
        else {
          const keys = Array.from(schemas2.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
      }
      if (Array.isArray(customTags)) {
        for (const tag of customTags)
          tags = tags.concat(tag);
      } else if (typeof customTags === "function") {
        tags = customTags(tags.slice());
      }
      if (addMergeTag)
        tags = tags.concat(merge2.merge);
      return tags.reduce((tags2, tag) => {
        const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
        if (!tagObj) {
          const tagName = JSON.stringify(tag);
          const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags2.includes(tagObj))
          tags2.push(tagObj);
        return tags2;
      }, []);
    }
    exports.coreKnownTags = coreKnownTags;
    exports.getTags = getTags;
  }
});

// node_modules/yaml/dist/schema/Schema.js
var require_Schema = __commonJS({
  "node_modules/yaml/dist/schema/Schema.js"(exports) {
    "use strict";
    var identity = require_identity();
    var map = require_map();
    var seq = require_seq();
    var string3 = require_string();
    var tags = require_tags();
    var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
    var Schema = class _Schema {
      constructor({ compat, customTags, merge: merge2, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
        this.name = typeof schema === "string" && schema || "core";
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge2);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string3.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
      }
      clone() {
        const copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
      }
    };
    exports.Schema = Schema;
  }
});

// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyDocument.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyDocument(doc, options) {
      const lines = [];
      let hasDirectives = options.directives === true;
      if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
          lines.push(dir);
          hasDirectives = true;
        } else if (doc.directives.docStart)
          hasDirectives = true;
      }
      if (hasDirectives)
        lines.push("---");
      const ctx = stringify.createStringifyContext(doc, options);
      const { commentString } = ctx.options;
      if (doc.commentBefore) {
        if (lines.length !== 1)
          lines.unshift("");
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ""));
      }
      let chompKeep = false;
      let contentComment = null;
      if (doc.contents) {
        if (identity.isNode(doc.contents)) {
          if (doc.contents.spaceBefore && hasDirectives)
            lines.push("");
          if (doc.contents.commentBefore) {
            const cs = commentString(doc.contents.commentBefore);
            lines.push(stringifyComment.indentComment(cs, ""));
          }
          ctx.forceBlockIndent = !!doc.comment;
          contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
        let body2 = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
        if (contentComment)
          body2 += stringifyComment.lineComment(body2, "", commentString(contentComment));
        if ((body2[0] === "|" || body2[0] === ">") && lines[lines.length - 1] === "---") {
          lines[lines.length - 1] = `--- ${body2}`;
        } else
          lines.push(body2);
      } else {
        lines.push(stringify.stringify(doc.contents, ctx));
      }
      if (doc.directives?.docEnd) {
        if (doc.comment) {
          const cs = commentString(doc.comment);
          if (cs.includes("\n")) {
            lines.push("...");
            lines.push(stringifyComment.indentComment(cs, ""));
          } else {
            lines.push(`... ${cs}`);
          }
        } else {
          lines.push("...");
        }
      } else {
        let dc = doc.comment;
        if (dc && chompKeep)
          dc = dc.replace(/^\n+/, "");
        if (dc) {
          if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "")
            lines.push("");
          lines.push(stringifyComment.indentComment(commentString(dc), ""));
        }
      }
      return lines.join("\n") + "\n";
    }
    exports.stringifyDocument = stringifyDocument;
  }
});

// node_modules/yaml/dist/doc/Document.js
var require_Document = __commonJS({
  "node_modules/yaml/dist/doc/Document.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var toJS = require_toJS();
    var Schema = require_Schema();
    var stringifyDocument = require_stringifyDocument();
    var anchors = require_anchors();
    var applyReviver = require_applyReviver();
    var createNode = require_createNode();
    var directives = require_directives();
    var Document = class _Document {
      constructor(value, replacer, options) {
        this.commentBefore = null;
        this.comment = null;
        this.errors = [];
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === "function" || Array.isArray(replacer)) {
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const opt = Object.assign({
          intAsBigInt: false,
          keepSourceTokens: false,
          logLevel: "warn",
          prettyErrors: true,
          strict: true,
          stringKeys: false,
          uniqueKeys: true,
          version: "1.2"
        }, options);
        this.options = opt;
        let { version: version2 } = opt;
        if (options?._directives) {
          this.directives = options._directives.atDocument();
          if (this.directives.yaml.explicit)
            version2 = this.directives.yaml.version;
        } else
          this.directives = new directives.Directives({ version: version2 });
        this.setSchema(version2, options);
        this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
      }
      /**
       * Create a deep copy of this Document and its contents.
       *
       * Custom Node values that inherit from `Object` still refer to their original instances.
       */
      clone() {
        const copy = Object.create(_Document.prototype, {
          [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
          copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** Adds a value to the document. */
      add(value) {
        if (assertCollection(this.contents))
          this.contents.add(value);
      }
      /** Adds a value to the document. */
      addIn(path, value) {
        if (assertCollection(this.contents))
          this.contents.addIn(path, value);
      }
      /**
       * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
       *
       * If `node` already has an anchor, `name` is ignored.
       * Otherwise, the `node.anchor` value will be set to `name`,
       * or if an anchor with that name is already present in the document,
       * `name` will be used as a prefix for a new unique anchor.
       * If `name` is undefined, the generated anchor will use 'a' as a prefix.
       */
      createAlias(node2, name2) {
        if (!node2.anchor) {
          const prev = anchors.anchorNames(this);
          node2.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          !name2 || prev.has(name2) ? anchors.findNewAnchor(name2 || "a", prev) : name2;
        }
        return new Alias.Alias(node2.anchor);
      }
      createNode(value, replacer, options) {
        let _replacer = void 0;
        if (typeof replacer === "function") {
          value = replacer.call({ "": value }, "", value);
          _replacer = replacer;
        } else if (Array.isArray(replacer)) {
          const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
          const asStr = replacer.filter(keyToStr).map(String);
          if (asStr.length > 0)
            replacer = replacer.concat(asStr);
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(
          this,
          // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          anchorPrefix || "a"
        );
        const ctx = {
          aliasDuplicateObjects: aliasDuplicateObjects ?? true,
          keepUndefined: keepUndefined ?? false,
          onAnchor,
          onTagObj,
          replacer: _replacer,
          schema: this.schema,
          sourceObjects
        };
        const node2 = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node2))
          node2.flow = true;
        setAnchors();
        return node2;
      }
      /**
       * Convert a key and a value into a `Pair` using the current schema,
       * recursively wrapping all values as `Scalar` or `Collection` nodes.
       */
      createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
          if (this.contents == null)
            return false;
          this.contents = null;
          return true;
        }
        return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      get(key, keepScalar) {
        return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
      }
      /**
       * Returns item at `path`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
          return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
        return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
      }
      /**
       * Checks if the document includes a value with the key `key`.
       */
      has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
      }
      /**
       * Checks if the document includes a value at `path`.
       */
      hasIn(path) {
        if (Collection.isEmptyPath(path))
          return this.contents !== void 0;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      set(key, value) {
        if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, [key], value);
        } else if (assertCollection(this.contents)) {
          this.contents.set(key, value);
        }
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
          this.contents = value;
        } else if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        } else if (assertCollection(this.contents)) {
          this.contents.setIn(path, value);
        }
      }
      /**
       * Change the YAML version and schema used by the document.
       * A `null` version disables support for directives, explicit tags, anchors, and aliases.
       * It also requires the `schema` option to be given as a `Schema` instance value.
       *
       * Overrides all previously set schema options.
       */
      setSchema(version2, options = {}) {
        if (typeof version2 === "number")
          version2 = String(version2);
        let opt;
        switch (version2) {
          case "1.1":
            if (this.directives)
              this.directives.yaml.version = "1.1";
            else
              this.directives = new directives.Directives({ version: "1.1" });
            opt = { resolveKnownTags: false, schema: "yaml-1.1" };
            break;
          case "1.2":
          case "next":
            if (this.directives)
              this.directives.yaml.version = version2;
            else
              this.directives = new directives.Directives({ version: version2 });
            opt = { resolveKnownTags: true, schema: "core" };
            break;
          case null:
            if (this.directives)
              delete this.directives;
            opt = null;
            break;
          default: {
            const sv = JSON.stringify(version2);
            throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
          }
        }
        if (options.schema instanceof Object)
          this.schema = options.schema;
        else if (opt)
          this.schema = new Schema.Schema(Object.assign(opt, options));
        else
          throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
      }
      // json & jsonArg are only used from toJSON()
      toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc: this,
          keep: !json,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
        if (typeof onAnchor === "function")
          for (const { count: count2, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count2);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
      /**
       * A JSON representation of the document `contents`.
       *
       * @param jsonArg Used by `JSON.stringify` to indicate the array index or
       *   property name.
       */
      toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
      }
      /** A YAML representation of the document. */
      toString(options = {}) {
        if (this.errors.length > 0)
          throw new Error("Document with errors cannot be stringified");
        if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
          const s = JSON.stringify(options.indent);
          throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
      }
    };
    function assertCollection(contents) {
      if (identity.isCollection(contents))
        return true;
      throw new Error("Expected a YAML collection as document contents");
    }
    exports.Document = Document;
  }
});

// node_modules/yaml/dist/errors.js
var require_errors = __commonJS({
  "node_modules/yaml/dist/errors.js"(exports) {
    "use strict";
    var YAMLError = class extends Error {
      constructor(name2, pos, code3, message) {
        super();
        this.name = name2;
        this.code = code3;
        this.message = message;
        this.pos = pos;
      }
    };
    var YAMLParseError = class extends YAMLError {
      constructor(pos, code3, message) {
        super("YAMLParseError", pos, code3, message);
      }
    };
    var YAMLWarning = class extends YAMLError {
      constructor(pos, code3, message) {
        super("YAMLWarning", pos, code3, message);
      }
    };
    var prettifyError2 = (src, lc) => (error2) => {
      if (error2.pos[0] === -1)
        return;
      error2.linePos = error2.pos.map((pos) => lc.linePos(pos));
      const { line, col } = error2.linePos[0];
      error2.message += ` at line ${line}, column ${col}`;
      let ci = col - 1;
      let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
      if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = "\u2026" + lineStr.substring(trimStart);
        ci -= trimStart - 1;
      }
      if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + "\u2026";
      if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
          prev = prev.substring(0, 79) + "\u2026\n";
        lineStr = prev + lineStr;
      }
      if (/[^ ]/.test(lineStr)) {
        let count2 = 1;
        const end = error2.linePos[1];
        if (end?.line === line && end.col > col) {
          count2 = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = " ".repeat(ci) + "^".repeat(count2);
        error2.message += `:

${lineStr}
${pointer}
`;
      }
    };
    exports.YAMLError = YAMLError;
    exports.YAMLParseError = YAMLParseError;
    exports.YAMLWarning = YAMLWarning;
    exports.prettifyError = prettifyError2;
  }
});

// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = __commonJS({
  "node_modules/yaml/dist/compose/resolve-props.js"(exports) {
    "use strict";
    function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
      let spaceBefore = false;
      let atNewline = startOnNewline;
      let hasSpace = startOnNewline;
      let comment = "";
      let commentSep = "";
      let hasNewline = false;
      let reqSpace = false;
      let tab = null;
      let anchor2 = null;
      let tag = null;
      let newlineAfterProp = null;
      let comma = null;
      let found2 = null;
      let start = null;
      for (const token of tokens) {
        if (reqSpace) {
          if (token.type !== "space" && token.type !== "newline" && token.type !== "comma")
            onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
          reqSpace = false;
        }
        if (tab) {
          if (atNewline && token.type !== "comment" && token.type !== "newline") {
            onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
          }
          tab = null;
        }
        switch (token.type) {
          case "space":
            if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) {
              tab = token;
            }
            hasSpace = true;
            break;
          case "comment": {
            if (!hasSpace)
              onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
            const cb = token.source.substring(1) || " ";
            if (!comment)
              comment = cb;
            else
              comment += commentSep + cb;
            commentSep = "";
            atNewline = false;
            break;
          }
          case "newline":
            if (atNewline) {
              if (comment)
                comment += token.source;
              else if (!found2 || indicator !== "seq-item-ind")
                spaceBefore = true;
            } else
              commentSep += token.source;
            atNewline = true;
            hasNewline = true;
            if (anchor2 || tag)
              newlineAfterProp = token;
            hasSpace = true;
            break;
          case "anchor":
            if (anchor2)
              onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
            if (token.source.endsWith(":"))
              onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
            anchor2 = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          case "tag": {
            if (tag)
              onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
            tag = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          }
          case indicator:
            if (anchor2 || tag)
              onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
            if (found2)
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
            found2 = token;
            atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
            hasSpace = false;
            break;
          case "comma":
            if (flow) {
              if (comma)
                onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
              comma = token;
              atNewline = false;
              hasSpace = false;
              break;
            }
          // else fallthrough
          default:
            onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
            atNewline = false;
            hasSpace = false;
        }
      }
      const last = tokens[tokens.length - 1];
      const end = last ? last.offset + last.source.length : offset;
      if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) {
        onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      }
      if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq"))
        onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      return {
        comma,
        found: found2,
        spaceBefore,
        comment,
        hasNewline,
        anchor: anchor2,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
      };
    }
    exports.resolveProps = resolveProps;
  }
});

// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = __commonJS({
  "node_modules/yaml/dist/compose/util-contains-newline.js"(exports) {
    "use strict";
    function containsNewline(key) {
      if (!key)
        return null;
      switch (key.type) {
        case "alias":
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          if (key.source.includes("\n"))
            return true;
          if (key.end) {
            for (const st of key.end)
              if (st.type === "newline")
                return true;
          }
          return false;
        case "flow-collection":
          for (const it of key.items) {
            for (const st of it.start)
              if (st.type === "newline")
                return true;
            if (it.sep) {
              for (const st of it.sep)
                if (st.type === "newline")
                  return true;
            }
            if (containsNewline(it.key) || containsNewline(it.value))
              return true;
          }
          return false;
        default:
          return true;
      }
    }
    exports.containsNewline = containsNewline;
  }
});

// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = __commonJS({
  "node_modules/yaml/dist/compose/util-flow-indent-check.js"(exports) {
    "use strict";
    var utilContainsNewline = require_util_contains_newline();
    function flowIndentCheck(indent, fc, onError) {
      if (fc?.type === "flow-collection") {
        const end = fc.end[0];
        if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) {
          const msg = "Flow end indicator should be more indented than parent";
          onError(end, "BAD_INDENT", msg, true);
        }
      }
    }
    exports.flowIndentCheck = flowIndentCheck;
  }
});

// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = __commonJS({
  "node_modules/yaml/dist/compose/util-map-includes.js"(exports) {
    "use strict";
    var identity = require_identity();
    function mapIncludes(ctx, items2, search) {
      const { uniqueKeys } = ctx.options;
      if (uniqueKeys === false)
        return false;
      const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
      return items2.some((pair) => isEqual(pair.key, search));
    }
    exports.mapIncludes = mapIncludes;
  }
});

// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-map.js"(exports) {
    "use strict";
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    var utilMapIncludes = require_util_map_includes();
    var startColMsg = "All mapping items must start at the same column";
    function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
      const map = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      let offset = bm.offset;
      let commentEnd = null;
      for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        const keyProps = resolveProps.resolveProps(start, {
          indicator: "explicit-key-ind",
          next: key ?? sep?.[0],
          offset,
          onError,
          parentIndent: bm.indent,
          startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
          if (key) {
            if (key.type === "block-seq")
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
            else if ("indent" in key && key.indent !== bm.indent)
              onError(offset, "BAD_INDENT", startColMsg);
          }
          if (!keyProps.anchor && !keyProps.tag && !sep) {
            commentEnd = keyProps.end;
            if (keyProps.comment) {
              if (map.comment)
                map.comment += "\n" + keyProps.comment;
              else
                map.comment = keyProps.comment;
            }
            continue;
          }
          if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
            onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
          }
        } else if (keyProps.found?.indent !== bm.indent) {
          onError(offset, "BAD_INDENT", startColMsg);
        }
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        const valueProps = resolveProps.resolveProps(sep ?? [], {
          indicator: "map-value-ind",
          next: value,
          offset: keyNode.range[2],
          onError,
          parentIndent: bm.indent,
          startOnNewline: !key || key.type === "block-scalar"
        });
        offset = valueProps.end;
        if (valueProps.found) {
          if (implicitKey) {
            if (value?.type === "block-map" && !valueProps.hasNewline)
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
            if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
              onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
          if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
          offset = valueNode.range[2];
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map.items.push(pair);
        } else {
          if (implicitKey)
            onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
          if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map.items.push(pair);
        }
      }
      if (commentEnd && commentEnd < offset)
        onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
      map.range = [bm.offset, offset, commentEnd ?? offset];
      return map;
    }
    exports.resolveBlockMap = resolveBlockMap;
  }
});

// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-seq.js"(exports) {
    "use strict";
    var YAMLSeq = require_YAMLSeq();
    var resolveProps = require_resolve_props();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
      const seq = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = bs.offset;
      let commentEnd = null;
      for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
          indicator: "seq-item-ind",
          next: value,
          offset,
          onError,
          parentIndent: bs.indent,
          startOnNewline: true
        });
        if (!props.found) {
          if (props.anchor || props.tag || value) {
            if (value?.type === "block-seq")
              onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
            else
              onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
          } else {
            commentEnd = props.end;
            if (props.comment)
              seq.comment = props.comment;
            continue;
          }
        }
        const node2 = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node2.range[2];
        seq.items.push(node2);
      }
      seq.range = [bs.offset, offset, commentEnd ?? offset];
      return seq;
    }
    exports.resolveBlockSeq = resolveBlockSeq;
  }
});

// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = __commonJS({
  "node_modules/yaml/dist/compose/resolve-end.js"(exports) {
    "use strict";
    function resolveEnd(end, offset, reqSpace, onError) {
      let comment = "";
      if (end) {
        let hasSpace = false;
        let sep = "";
        for (const token of end) {
          const { source, type: type2 } = token;
          switch (type2) {
            case "space":
              hasSpace = true;
              break;
            case "comment": {
              if (reqSpace && !hasSpace)
                onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
              const cb = source.substring(1) || " ";
              if (!comment)
                comment = cb;
              else
                comment += sep + cb;
              sep = "";
              break;
            }
            case "newline":
              if (comment)
                sep += source;
              hasSpace = true;
              break;
            default:
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type2} at node end`);
          }
          offset += source.length;
        }
      }
      return { comment, offset };
    }
    exports.resolveEnd = resolveEnd;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilMapIncludes = require_util_map_includes();
    var blockMsg = "Block collections are not allowed within flow collections";
    var isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
    function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
      const isMap3 = fc.start.source === "{";
      const fcName = isMap3 ? "flow map" : "flow sequence";
      const NodeClass = tag?.nodeClass ?? (isMap3 ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq);
      const coll = new NodeClass(ctx.schema);
      coll.flow = true;
      const atRoot = ctx.atRoot;
      if (atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = fc.offset + fc.start.source.length;
      for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
          flow: fcName,
          indicator: "explicit-key-ind",
          next: key ?? sep?.[0],
          offset,
          onError,
          parentIndent: fc.indent,
          startOnNewline: false
        });
        if (!props.found) {
          if (!props.anchor && !props.tag && !sep && !value) {
            if (i === 0 && props.comma)
              onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
            else if (i < fc.items.length - 1)
              onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
            if (props.comment) {
              if (coll.comment)
                coll.comment += "\n" + props.comment;
              else
                coll.comment = props.comment;
            }
            offset = props.end;
            continue;
          }
          if (!isMap3 && ctx.options.strict && utilContainsNewline.containsNewline(key))
            onError(
              key,
              // checked by containsNewline()
              "MULTILINE_IMPLICIT_KEY",
              "Implicit keys of flow sequence pairs need to be on a single line"
            );
        }
        if (i === 0) {
          if (props.comma)
            onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        } else {
          if (!props.comma)
            onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
          if (props.comment) {
            let prevItemComment = "";
            loop: for (const st of start) {
              switch (st.type) {
                case "comma":
                case "space":
                  break;
                case "comment":
                  prevItemComment = st.source.substring(1);
                  break loop;
                default:
                  break loop;
              }
            }
            if (prevItemComment) {
              let prev = coll.items[coll.items.length - 1];
              if (identity.isPair(prev))
                prev = prev.value ?? prev.key;
              if (prev.comment)
                prev.comment += "\n" + prevItemComment;
              else
                prev.comment = prevItemComment;
              props.comment = props.comment.substring(prevItemComment.length + 1);
            }
          }
        }
        if (!isMap3 && !sep && !props.found) {
          const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
          coll.items.push(valueNode);
          offset = valueNode.range[2];
          if (isBlock(value))
            onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
        } else {
          ctx.atKey = true;
          const keyStart = props.end;
          const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
          if (isBlock(key))
            onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
          ctx.atKey = false;
          const valueProps = resolveProps.resolveProps(sep ?? [], {
            flow: fcName,
            indicator: "map-value-ind",
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
          });
          if (valueProps.found) {
            if (!isMap3 && !props.found && ctx.options.strict) {
              if (sep)
                for (const st of sep) {
                  if (st === valueProps.found)
                    break;
                  if (st.type === "newline") {
                    onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                    break;
                  }
                }
              if (props.start < valueProps.found.offset - 1024)
                onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
            }
          } else if (value) {
            if ("source" in value && value.source?.[0] === ":")
              onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
            else
              onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
          if (valueNode) {
            if (isBlock(value))
              onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
          } else if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          if (isMap3) {
            const map = coll;
            if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
              onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
            map.items.push(pair);
          } else {
            const map = new YAMLMap.YAMLMap(ctx.schema);
            map.flow = true;
            map.items.push(pair);
            const endRange = (valueNode ?? keyNode).range;
            map.range = [keyNode.range[0], endRange[1], endRange[2]];
            coll.items.push(map);
          }
          offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
      }
      const expectedEnd = isMap3 ? "}" : "]";
      const [ce, ...ee] = fc.end;
      let cePos = offset;
      if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
      else {
        const name2 = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot ? `${name2} must end with a ${expectedEnd}` : `${name2} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
        if (ce && ce.source.length !== 1)
          ee.unshift(ce);
      }
      if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
          if (coll.comment)
            coll.comment += "\n" + end.comment;
          else
            coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
      } else {
        coll.range = [fc.offset, cePos, cePos];
      }
      return coll;
    }
    exports.resolveFlowCollection = resolveFlowCollection;
  }
});

// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = __commonJS({
  "node_modules/yaml/dist/compose/compose-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveBlockMap = require_resolve_block_map();
    var resolveBlockSeq = require_resolve_block_seq();
    var resolveFlowCollection = require_resolve_flow_collection();
    function resolveCollection(CN, ctx, token, onError, tagName, tag) {
      const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
      const Coll = coll.constructor;
      if (tagName === "!" || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
      }
      if (tagName)
        coll.tag = tagName;
      return coll;
    }
    function composeCollection(CN, ctx, token, props, onError) {
      const tagToken = props.tag;
      const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
      if (token.type === "block-seq") {
        const { anchor: anchor2, newlineAfterProp: nl } = props;
        const lastProp = anchor2 && tagToken ? anchor2.offset > tagToken.offset ? anchor2 : tagToken : anchor2 ?? tagToken;
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
          const message = "Missing newline after block sequence props";
          onError(lastProp, "MISSING_CHAR", message);
        }
      }
      const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
      if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") {
        return resolveCollection(CN, ctx, token, onError, tagName);
      }
      let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
      if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
          ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
          tag = kt;
        } else {
          if (kt) {
            onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
          } else {
            onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
          }
          return resolveCollection(CN, ctx, token, onError, tagName);
        }
      }
      const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
      const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
      const node2 = identity.isNode(res) ? res : new Scalar.Scalar(res);
      node2.range = coll.range;
      node2.tag = tagName;
      if (tag?.format)
        node2.format = tag.format;
      return node2;
    }
    exports.composeCollection = composeCollection;
  }
});

// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function resolveBlockScalar(ctx, scalar, onError) {
      const start = scalar.offset;
      const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
      if (!header)
        return { value: "", type: null, comment: "", range: [start, start, start] };
      const type2 = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
      const lines = scalar.source ? splitLines(scalar.source) : [];
      let chompStart = lines.length;
      for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === "" || content === "\r")
          chompStart = i;
        else
          break;
      }
      if (chompStart === 0) {
        const value2 = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
        let end2 = start + header.length;
        if (scalar.source)
          end2 += scalar.source.length;
        return { value: value2, type: type2, comment: header.comment, range: [start, end2, end2] };
      }
      let trimIndent = scalar.indent + header.indent;
      let offset = scalar.offset + header.length;
      let contentStart = 0;
      for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === "" || content === "\r") {
          if (header.indent === 0 && indent.length > trimIndent)
            trimIndent = indent.length;
        } else {
          if (indent.length < trimIndent) {
            const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
            onError(offset + indent.length, "MISSING_CHAR", message);
          }
          if (header.indent === 0)
            trimIndent = indent.length;
          contentStart = i;
          if (trimIndent === 0 && !ctx.atRoot) {
            const message = "Block scalar values in collections must be indented";
            onError(offset, "BAD_INDENT", message);
          }
          break;
        }
        offset += indent.length + content.length + 1;
      }
      for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
          chompStart = i + 1;
      }
      let value = "";
      let sep = "";
      let prevMoreIndented = false;
      for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + "\n";
      for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === "\r";
        if (crlf)
          content = content.slice(0, -1);
        if (content && indent.length < trimIndent) {
          const src = header.indent ? "explicit indentation indicator" : "first line";
          const message = `Block scalar lines must not be less indented than their ${src}`;
          onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
          indent = "";
        }
        if (type2 === Scalar.Scalar.BLOCK_LITERAL) {
          value += sep + indent.slice(trimIndent) + content;
          sep = "\n";
        } else if (indent.length > trimIndent || content[0] === "	") {
          if (sep === " ")
            sep = "\n";
          else if (!prevMoreIndented && sep === "\n")
            sep = "\n\n";
          value += sep + indent.slice(trimIndent) + content;
          sep = "\n";
          prevMoreIndented = true;
        } else if (content === "") {
          if (sep === "\n")
            value += "\n";
          else
            sep = "\n";
        } else {
          value += sep + content;
          sep = " ";
          prevMoreIndented = false;
        }
      }
      switch (header.chomp) {
        case "-":
          break;
        case "+":
          for (let i = chompStart; i < lines.length; ++i)
            value += "\n" + lines[i][0].slice(trimIndent);
          if (value[value.length - 1] !== "\n")
            value += "\n";
          break;
        default:
          value += "\n";
      }
      const end = start + header.length + scalar.source.length;
      return { value, type: type2, comment: header.comment, range: [start, end, end] };
    }
    function parseBlockScalarHeader({ offset, props }, strict, onError) {
      if (props[0].type !== "block-scalar-header") {
        onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
        return null;
      }
      const { source } = props[0];
      const mode = source[0];
      let indent = 0;
      let chomp = "";
      let error2 = -1;
      for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === "-" || ch === "+"))
          chomp = ch;
        else {
          const n = Number(ch);
          if (!indent && n)
            indent = n;
          else if (error2 === -1)
            error2 = offset + i;
        }
      }
      if (error2 !== -1)
        onError(error2, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
      let hasSpace = false;
      let comment = "";
      let length = source.length;
      for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
          case "space":
            hasSpace = true;
          // fallthrough
          case "newline":
            length += token.source.length;
            break;
          case "comment":
            if (strict && !hasSpace) {
              const message = "Comments must be separated from other tokens by white space characters";
              onError(token, "MISSING_CHAR", message);
            }
            length += token.source.length;
            comment = token.source.substring(1);
            break;
          case "error":
            onError(token, "UNEXPECTED_TOKEN", token.message);
            length += token.source.length;
            break;
          /* istanbul ignore next should not happen */
          default: {
            const message = `Unexpected token in block scalar header: ${token.type}`;
            onError(token, "UNEXPECTED_TOKEN", message);
            const ts = token.source;
            if (ts && typeof ts === "string")
              length += ts.length;
          }
        }
      }
      return { mode, indent, chomp, comment, length };
    }
    function splitLines(source) {
      const split2 = source.split(/\n( *)/);
      const first2 = split2[0];
      const m = first2.match(/^( *)/);
      const line0 = m?.[1] ? [m[1], first2.slice(m[1].length)] : ["", first2];
      const lines = [line0];
      for (let i = 1; i < split2.length; i += 2)
        lines.push([split2[i], split2[i + 1]]);
      return lines;
    }
    exports.resolveBlockScalar = resolveBlockScalar;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var resolveEnd = require_resolve_end();
    function resolveFlowScalar(scalar, strict, onError) {
      const { offset, type: type2, source, end } = scalar;
      let _type;
      let value;
      const _onError = (rel, code3, msg) => onError(offset + rel, code3, msg);
      switch (type2) {
        case "scalar":
          _type = Scalar.Scalar.PLAIN;
          value = plainValue(source, _onError);
          break;
        case "single-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_SINGLE;
          value = singleQuotedValue(source, _onError);
          break;
        case "double-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_DOUBLE;
          value = doubleQuotedValue(source, _onError);
          break;
        /* istanbul ignore next should not happen */
        default:
          onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type2}`);
          return {
            value: "",
            type: null,
            comment: "",
            range: [offset, offset + source.length, offset + source.length]
          };
      }
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
      return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
      };
    }
    function plainValue(source, onError) {
      let badChar = "";
      switch (source[0]) {
        /* istanbul ignore next should not happen */
        case "	":
          badChar = "a tab character";
          break;
        case ",":
          badChar = "flow indicator character ,";
          break;
        case "%":
          badChar = "directive indicator character %";
          break;
        case "|":
        case ">": {
          badChar = `block scalar indicator ${source[0]}`;
          break;
        }
        case "@":
        case "`": {
          badChar = `reserved character ${source[0]}`;
          break;
        }
      }
      if (badChar)
        onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
      return unfoldLines(source);
    }
    function singleQuotedValue(source, onError) {
      if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
      return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
    }
    function unfoldLines(source) {
      const line = /(.*?)\r?\n/sy;
      let match = line.exec(source);
      if (!match)
        return source;
      let trimEnd, trimBoth;
      try {
        trimEnd = new RegExp("(?<![ 	])[ 	]+$");
        trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
      } catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
      }
      let res = match[1].replace(trimEnd, "");
      let sep = " ";
      let pos = line.lastIndex;
      while (match = line.exec(source)) {
        const lm = match[1].replace(trimBoth, "");
        if (lm === "") {
          if (sep === "\n")
            res += sep;
          else
            sep = "\n";
        } else {
          res += sep + lm;
          sep = " ";
        }
        pos = line.lastIndex;
      }
      const last = /[ \t]*(.*)/sy;
      last.lastIndex = pos;
      match = last.exec(source);
      return res + sep + (match?.[1] ?? "");
    }
    function doubleQuotedValue(source, onError) {
      let res = "";
      for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === "\r" && source[i + 1] === "\n")
          continue;
        if (ch === "\n") {
          const { fold, offset } = foldNewline(source, i);
          res += fold;
          i = offset;
        } else if (ch === "\\") {
          let next = source[++i];
          const cc = escapeCodes[next];
          if (cc)
            res += cc;
          else if (next === "\n") {
            next = source[i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "\r" && source[i + 1] === "\n") {
            next = source[++i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "x" || next === "u" || next === "U") {
            const length = next === "x" ? 2 : next === "u" ? 4 : 8;
            res += parseCharCode(source, i + 1, length, onError);
            i += length;
          } else {
            const raw = source.substr(i - 1, 2);
            onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
            res += raw;
          }
        } else if (ch === " " || ch === "	") {
          const wsStart = i;
          let next = source[i + 1];
          while (next === " " || next === "	")
            next = source[++i + 1];
          if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n"))
            res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        } else {
          res += ch;
        }
      }
      if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
      return res;
    }
    function foldNewline(source, offset) {
      let fold = "";
      let ch = source[offset + 1];
      while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
        if (ch === "\r" && source[offset + 2] !== "\n")
          break;
        if (ch === "\n")
          fold += "\n";
        offset += 1;
        ch = source[offset + 1];
      }
      if (!fold)
        fold = " ";
      return { fold, offset };
    }
    var escapeCodes = {
      "0": "\0",
      // null character
      a: "\x07",
      // bell character
      b: "\b",
      // backspace
      e: "\x1B",
      // escape character
      f: "\f",
      // form feed
      n: "\n",
      // line feed
      r: "\r",
      // carriage return
      t: "	",
      // horizontal tab
      v: "\v",
      // vertical tab
      N: "\x85",
      // Unicode next line
      _: "\xA0",
      // Unicode non-breaking space
      L: "\u2028",
      // Unicode line separator
      P: "\u2029",
      // Unicode paragraph separator
      " ": " ",
      '"': '"',
      "/": "/",
      "\\": "\\",
      "	": "	"
    };
    function parseCharCode(source, offset, length, onError) {
      const cc = source.substr(offset, length);
      const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
      const code3 = ok ? parseInt(cc, 16) : NaN;
      try {
        return String.fromCodePoint(code3);
      } catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        return raw;
      }
    }
    exports.resolveFlowScalar = resolveFlowScalar;
  }
});

// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = __commonJS({
  "node_modules/yaml/dist/compose/compose-scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    function composeScalar(ctx, token, tagToken, onError) {
      const { value, type: type2, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
      const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
      let tag;
      if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
      } else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
      else if (token.type === "scalar")
        tag = findScalarTagByTest(ctx, value, token, onError);
      else
        tag = ctx.schema[identity.SCALAR];
      let scalar;
      try {
        const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
      } catch (error2) {
        const msg = error2 instanceof Error ? error2.message : String(error2);
        onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
        scalar = new Scalar.Scalar(value);
      }
      scalar.range = range;
      scalar.source = value;
      if (type2)
        scalar.type = type2;
      if (tagName)
        scalar.tag = tagName;
      if (tag.format)
        scalar.format = tag.format;
      if (comment)
        scalar.comment = comment;
      return scalar;
    }
    function findScalarTagByName(schema, value, tagName, tagToken, onError) {
      if (tagName === "!")
        return schema[identity.SCALAR];
      const matchWithTest = [];
      for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
          if (tag.default && tag.test)
            matchWithTest.push(tag);
          else
            return tag;
        }
      }
      for (const tag of matchWithTest)
        if (tag.test?.test(value))
          return tag;
      const kt = schema.knownTags[tagName];
      if (kt && !kt.collection) {
        schema.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
        return kt;
      }
      onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
      return schema[identity.SCALAR];
    }
    function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
      const tag = schema.tags.find((tag2) => (tag2.default === true || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema[identity.SCALAR];
      if (schema.compat) {
        const compat = schema.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
          const ts = directives.tagString(tag.tag);
          const cs = directives.tagString(compat.tag);
          const msg = `Value may be parsed as either ${ts} or ${cs}`;
          onError(token, "TAG_RESOLVE_FAILED", msg, true);
        }
      }
      return tag;
    }
    exports.composeScalar = composeScalar;
  }
});

// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = __commonJS({
  "node_modules/yaml/dist/compose/util-empty-scalar-position.js"(exports) {
    "use strict";
    function emptyScalarPosition(offset, before, pos) {
      if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
          let st = before[i];
          switch (st.type) {
            case "space":
            case "comment":
            case "newline":
              offset -= st.source.length;
              continue;
          }
          st = before[++i];
          while (st?.type === "space") {
            offset += st.source.length;
            st = before[++i];
          }
          break;
        }
      }
      return offset;
    }
    exports.emptyScalarPosition = emptyScalarPosition;
  }
});

// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = __commonJS({
  "node_modules/yaml/dist/compose/compose-node.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var composeCollection = require_compose_collection();
    var composeScalar = require_compose_scalar();
    var resolveEnd = require_resolve_end();
    var utilEmptyScalarPosition = require_util_empty_scalar_position();
    var CN = { composeNode, composeEmptyNode };
    function composeNode(ctx, token, props, onError) {
      const atKey = ctx.atKey;
      const { spaceBefore, comment, anchor: anchor2, tag } = props;
      let node2;
      let isSrcToken = true;
      switch (token.type) {
        case "alias":
          node2 = composeAlias(ctx, token, onError);
          if (anchor2 || tag)
            onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
          break;
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "block-scalar":
          node2 = composeScalar.composeScalar(ctx, token, tag, onError);
          if (anchor2)
            node2.anchor = anchor2.source.substring(1);
          break;
        case "block-map":
        case "block-seq":
        case "flow-collection":
          try {
            node2 = composeCollection.composeCollection(CN, ctx, token, props, onError);
            if (anchor2)
              node2.anchor = anchor2.source.substring(1);
          } catch (error2) {
            const message = error2 instanceof Error ? error2.message : String(error2);
            onError(token, "RESOURCE_EXHAUSTION", message);
          }
          break;
        default: {
          const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
          onError(token, "UNEXPECTED_TOKEN", message);
          isSrcToken = false;
        }
      }
      node2 ?? (node2 = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
      if (anchor2 && node2.anchor === "")
        onError(anchor2, "BAD_ALIAS", "Anchor cannot be an empty string");
      if (atKey && ctx.options.stringKeys && (!identity.isScalar(node2) || typeof node2.value !== "string" || node2.tag && node2.tag !== "tag:yaml.org,2002:str")) {
        const msg = "With stringKeys, all keys must be strings";
        onError(tag ?? token, "NON_STRING_KEY", msg);
      }
      if (spaceBefore)
        node2.spaceBefore = true;
      if (comment) {
        if (token.type === "scalar" && token.source === "")
          node2.comment = comment;
        else
          node2.commentBefore = comment;
      }
      if (ctx.options.keepSourceTokens && isSrcToken)
        node2.srcToken = token;
      return node2;
    }
    function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor: anchor2, tag, end }, onError) {
      const token = {
        type: "scalar",
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ""
      };
      const node2 = composeScalar.composeScalar(ctx, token, tag, onError);
      if (anchor2) {
        node2.anchor = anchor2.source.substring(1);
        if (node2.anchor === "")
          onError(anchor2, "BAD_ALIAS", "Anchor cannot be an empty string");
      }
      if (spaceBefore)
        node2.spaceBefore = true;
      if (comment) {
        node2.comment = comment;
        node2.range[2] = end;
      }
      return node2;
    }
    function composeAlias({ options }, { offset, source, end }, onError) {
      const alias = new Alias.Alias(source.substring(1));
      if (alias.source === "")
        onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
      if (alias.source.endsWith(":"))
        onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
      alias.range = [offset, valueEnd, re.offset];
      if (re.comment)
        alias.comment = re.comment;
      return alias;
    }
    exports.composeEmptyNode = composeEmptyNode;
    exports.composeNode = composeNode;
  }
});

// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = __commonJS({
  "node_modules/yaml/dist/compose/compose-doc.js"(exports) {
    "use strict";
    var Document = require_Document();
    var composeNode = require_compose_node();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    function composeDoc(options, directives, { offset, start, value, end }, onError) {
      const opts = Object.assign({ _directives: directives }, options);
      const doc = new Document.Document(void 0, opts);
      const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
      };
      const props = resolveProps.resolveProps(start, {
        indicator: "doc-start",
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
      });
      if (props.found) {
        doc.directives.docStart = true;
        if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline)
          onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
      }
      doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
      const contentEnd = doc.contents.range[2];
      const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
      if (re.comment)
        doc.comment = re.comment;
      doc.range = [offset, contentEnd, re.offset];
      return doc;
    }
    exports.composeDoc = composeDoc;
  }
});

// node_modules/yaml/dist/compose/composer.js
var require_composer = __commonJS({
  "node_modules/yaml/dist/compose/composer.js"(exports) {
    "use strict";
    var node_process = __require("process");
    var directives = require_directives();
    var Document = require_Document();
    var errors = require_errors();
    var identity = require_identity();
    var composeDoc = require_compose_doc();
    var resolveEnd = require_resolve_end();
    function getErrorPos(src) {
      if (typeof src === "number")
        return [src, src + 1];
      if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
      const { offset, source } = src;
      return [offset, offset + (typeof source === "string" ? source.length : 1)];
    }
    function parsePrelude(prelude) {
      let comment = "";
      let atComment = false;
      let afterEmptyLine = false;
      for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
          case "#":
            comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
            atComment = true;
            afterEmptyLine = false;
            break;
          case "%":
            if (prelude[i + 1]?.[0] !== "#")
              i += 1;
            atComment = false;
            break;
          default:
            if (!atComment)
              afterEmptyLine = true;
            atComment = false;
        }
      }
      return { comment, afterEmptyLine };
    }
    var Composer = class {
      constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code3, message, warning) => {
          const pos = getErrorPos(source);
          if (warning)
            this.warnings.push(new errors.YAMLWarning(pos, code3, message));
          else
            this.errors.push(new errors.YAMLParseError(pos, code3, message));
        };
        this.directives = new directives.Directives({ version: options.version || "1.2" });
        this.options = options;
      }
      decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        if (comment) {
          const dc = doc.contents;
          if (afterDoc) {
            doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
          } else if (afterEmptyLine || doc.directives.docStart || !dc) {
            doc.commentBefore = comment;
          } else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
            let it = dc.items[0];
            if (identity.isPair(it))
              it = it.key;
            const cb = it.commentBefore;
            it.commentBefore = cb ? `${comment}
${cb}` : comment;
          } else {
            const cb = dc.commentBefore;
            dc.commentBefore = cb ? `${comment}
${cb}` : comment;
          }
        }
        if (afterDoc) {
          for (let i = 0; i < this.errors.length; ++i)
            doc.errors.push(this.errors[i]);
          for (let i = 0; i < this.warnings.length; ++i)
            doc.warnings.push(this.warnings[i]);
        } else {
          doc.errors = this.errors;
          doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
      }
      /**
       * Current stream status information.
       *
       * Mostly useful at the end of input for an empty stream.
       */
      streamInfo() {
        return {
          comment: parsePrelude(this.prelude).comment,
          directives: this.directives,
          errors: this.errors,
          warnings: this.warnings
        };
      }
      /**
       * Compose tokens into documents.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
          yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
      }
      /** Advance the composer by one CST token. */
      *next(token) {
        if (node_process.env.LOG_STREAM)
          console.dir(token, { depth: null });
        switch (token.type) {
          case "directive":
            this.directives.add(token.source, (offset, message, warning) => {
              const pos = getErrorPos(token);
              pos[0] += offset;
              this.onError(pos, "BAD_DIRECTIVE", message, warning);
            });
            this.prelude.push(token.source);
            this.atDirectives = true;
            break;
          case "document": {
            const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
            if (this.atDirectives && !doc.directives.docStart)
              this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
            this.decorate(doc, false);
            if (this.doc)
              yield this.doc;
            this.doc = doc;
            this.atDirectives = false;
            break;
          }
          case "byte-order-mark":
          case "space":
            break;
          case "comment":
          case "newline":
            this.prelude.push(token.source);
            break;
          case "error": {
            const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
            const error2 = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
            if (this.atDirectives || !this.doc)
              this.errors.push(error2);
            else
              this.doc.errors.push(error2);
            break;
          }
          case "doc-end": {
            if (!this.doc) {
              const msg = "Unexpected doc-end without preceding document";
              this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
              break;
            }
            this.doc.directives.docEnd = true;
            const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
            this.decorate(this.doc, true);
            if (end.comment) {
              const dc = this.doc.comment;
              this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
            }
            this.doc.range[2] = end.offset;
            break;
          }
          default:
            this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
        }
      }
      /**
       * Call at end of input to yield any remaining document.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
          this.decorate(this.doc, true);
          yield this.doc;
          this.doc = null;
        } else if (forceDoc) {
          const opts = Object.assign({ _directives: this.directives }, this.options);
          const doc = new Document.Document(void 0, opts);
          if (this.atDirectives)
            this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
          doc.range = [0, endOffset, endOffset];
          this.decorate(doc, false);
          yield doc;
        }
      }
    };
    exports.Composer = Composer;
  }
});

// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = __commonJS({
  "node_modules/yaml/dist/parse/cst-scalar.js"(exports) {
    "use strict";
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    var errors = require_errors();
    var stringifyString = require_stringifyString();
    function resolveAsScalar(token, strict = true, onError) {
      if (token) {
        const _onError = (pos, code3, message) => {
          const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
          if (onError)
            onError(offset, code3, message);
          else
            throw new errors.YAMLParseError([offset, offset + 1], code3, message);
        };
        switch (token.type) {
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
          case "block-scalar":
            return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
      }
      return null;
    }
    function createScalarToken(value, context) {
      const { implicitKey = false, indent, inFlow = false, offset = -1, type: type2 = "PLAIN" } = context;
      const source = stringifyString.stringifyString({ type: type2, value }, {
        implicitKey,
        indent: indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      const end = context.end ?? [
        { type: "newline", offset: -1, indent, source: "\n" }
      ];
      switch (source[0]) {
        case "|":
        case ">": {
          const he = source.indexOf("\n");
          const head = source.substring(0, he);
          const body2 = source.substring(he + 1) + "\n";
          const props = [
            { type: "block-scalar-header", offset, indent, source: head }
          ];
          if (!addEndtoBlockProps(props, end))
            props.push({ type: "newline", offset: -1, indent, source: "\n" });
          return { type: "block-scalar", offset, indent, props, source: body2 };
        }
        case '"':
          return { type: "double-quoted-scalar", offset, indent, source, end };
        case "'":
          return { type: "single-quoted-scalar", offset, indent, source, end };
        default:
          return { type: "scalar", offset, indent, source, end };
      }
    }
    function setScalarValue(token, value, context = {}) {
      let { afterKey = false, implicitKey = false, inFlow = false, type: type2 } = context;
      let indent = "indent" in token ? token.indent : null;
      if (afterKey && typeof indent === "number")
        indent += 2;
      if (!type2)
        switch (token.type) {
          case "single-quoted-scalar":
            type2 = "QUOTE_SINGLE";
            break;
          case "double-quoted-scalar":
            type2 = "QUOTE_DOUBLE";
            break;
          case "block-scalar": {
            const header = token.props[0];
            if (header.type !== "block-scalar-header")
              throw new Error("Invalid block scalar header");
            type2 = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
            break;
          }
          default:
            type2 = "PLAIN";
        }
      const source = stringifyString.stringifyString({ type: type2, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      switch (source[0]) {
        case "|":
        case ">":
          setBlockScalarValue(token, source);
          break;
        case '"':
          setFlowScalarValue(token, source, "double-quoted-scalar");
          break;
        case "'":
          setFlowScalarValue(token, source, "single-quoted-scalar");
          break;
        default:
          setFlowScalarValue(token, source, "scalar");
      }
    }
    function setBlockScalarValue(token, source) {
      const he = source.indexOf("\n");
      const head = source.substring(0, he);
      const body2 = source.substring(he + 1) + "\n";
      if (token.type === "block-scalar") {
        const header = token.props[0];
        if (header.type !== "block-scalar-header")
          throw new Error("Invalid block scalar header");
        header.source = head;
        token.source = body2;
      } else {
        const { offset } = token;
        const indent = "indent" in token ? token.indent : -1;
        const props = [
          { type: "block-scalar-header", offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0))
          props.push({ type: "newline", offset: -1, indent, source: "\n" });
        for (const key of Object.keys(token))
          if (key !== "type" && key !== "offset")
            delete token[key];
        Object.assign(token, { type: "block-scalar", indent, props, source: body2 });
      }
    }
    function addEndtoBlockProps(props, end) {
      if (end)
        for (const st of end)
          switch (st.type) {
            case "space":
            case "comment":
              props.push(st);
              break;
            case "newline":
              props.push(st);
              return true;
          }
      return false;
    }
    function setFlowScalarValue(token, source, type2) {
      switch (token.type) {
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          token.type = type2;
          token.source = source;
          break;
        case "block-scalar": {
          const end = token.props.slice(1);
          let oa = source.length;
          if (token.props[0].type === "block-scalar-header")
            oa -= token.props[0].source.length;
          for (const tok of end)
            tok.offset += oa;
          delete token.props;
          Object.assign(token, { type: type2, source, end });
          break;
        }
        case "block-map":
        case "block-seq": {
          const offset = token.offset + source.length;
          const nl = { type: "newline", offset, indent: token.indent, source: "\n" };
          delete token.items;
          Object.assign(token, { type: type2, source, end: [nl] });
          break;
        }
        default: {
          const indent = "indent" in token ? token.indent : -1;
          const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
          for (const key of Object.keys(token))
            if (key !== "type" && key !== "offset")
              delete token[key];
          Object.assign(token, { type: type2, indent, source, end });
        }
      }
    }
    exports.createScalarToken = createScalarToken;
    exports.resolveAsScalar = resolveAsScalar;
    exports.setScalarValue = setScalarValue;
  }
});

// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = __commonJS({
  "node_modules/yaml/dist/parse/cst-stringify.js"(exports) {
    "use strict";
    var stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
    function stringifyToken(token) {
      switch (token.type) {
        case "block-scalar": {
          let res = "";
          for (const tok of token.props)
            res += stringifyToken(tok);
          return res + token.source;
        }
        case "block-map":
        case "block-seq": {
          let res = "";
          for (const item of token.items)
            res += stringifyItem(item);
          return res;
        }
        case "flow-collection": {
          let res = token.start.source;
          for (const item of token.items)
            res += stringifyItem(item);
          for (const st of token.end)
            res += st.source;
          return res;
        }
        case "document": {
          let res = stringifyItem(token);
          if (token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
        default: {
          let res = token.source;
          if ("end" in token && token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
      }
    }
    function stringifyItem({ start, key, sep, value }) {
      let res = "";
      for (const st of start)
        res += st.source;
      if (key)
        res += stringifyToken(key);
      if (sep)
        for (const st of sep)
          res += st.source;
      if (value)
        res += stringifyToken(value);
      return res;
    }
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = __commonJS({
  "node_modules/yaml/dist/parse/cst-visit.js"(exports) {
    "use strict";
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove item");
    function visit2(cst, visitor) {
      if ("type" in cst && cst.type === "document")
        cst = { start: cst.start, value: cst.value };
      _visit(Object.freeze([]), cst, visitor);
    }
    visit2.BREAK = BREAK;
    visit2.SKIP = SKIP;
    visit2.REMOVE = REMOVE;
    visit2.itemAtPath = (cst, path) => {
      let item = cst;
      for (const [field2, index] of path) {
        const tok = item?.[field2];
        if (tok && "items" in tok) {
          item = tok.items[index];
        } else
          return void 0;
      }
      return item;
    };
    visit2.parentCollection = (cst, path) => {
      const parent = visit2.itemAtPath(cst, path.slice(0, -1));
      const field2 = path[path.length - 1][0];
      const coll = parent?.[field2];
      if (coll && "items" in coll)
        return coll;
      throw new Error("Parent collection not found");
    };
    function _visit(path, item, visitor) {
      let ctrl = visitor(item, path);
      if (typeof ctrl === "symbol")
        return ctrl;
      for (const field2 of ["key", "value"]) {
        const token = item[field2];
        if (token && "items" in token) {
          for (let i = 0; i < token.items.length; ++i) {
            const ci = _visit(Object.freeze(path.concat([[field2, i]])), token.items[i], visitor);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              token.items.splice(i, 1);
              i -= 1;
            }
          }
          if (typeof ctrl === "function" && field2 === "key")
            ctrl = ctrl(item, path);
        }
      }
      return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
    }
    exports.visit = visit2;
  }
});

// node_modules/yaml/dist/parse/cst.js
var require_cst = __commonJS({
  "node_modules/yaml/dist/parse/cst.js"(exports) {
    "use strict";
    var cstScalar = require_cst_scalar();
    var cstStringify = require_cst_stringify();
    var cstVisit = require_cst_visit();
    var BOM = "\uFEFF";
    var DOCUMENT = "";
    var FLOW_END = "";
    var SCALAR = "";
    var isCollection = (token) => !!token && "items" in token;
    var isScalar3 = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
    function prettyToken(token) {
      switch (token) {
        case BOM:
          return "<BOM>";
        case DOCUMENT:
          return "<DOC>";
        case FLOW_END:
          return "<FLOW_END>";
        case SCALAR:
          return "<SCALAR>";
        default:
          return JSON.stringify(token);
      }
    }
    function tokenType(source) {
      switch (source) {
        case BOM:
          return "byte-order-mark";
        case DOCUMENT:
          return "doc-mode";
        case FLOW_END:
          return "flow-error-end";
        case SCALAR:
          return "scalar";
        case "---":
          return "doc-start";
        case "...":
          return "doc-end";
        case "":
        case "\n":
        case "\r\n":
          return "newline";
        case "-":
          return "seq-item-ind";
        case "?":
          return "explicit-key-ind";
        case ":":
          return "map-value-ind";
        case "{":
          return "flow-map-start";
        case "}":
          return "flow-map-end";
        case "[":
          return "flow-seq-start";
        case "]":
          return "flow-seq-end";
        case ",":
          return "comma";
      }
      switch (source[0]) {
        case " ":
        case "	":
          return "space";
        case "#":
          return "comment";
        case "%":
          return "directive-line";
        case "*":
          return "alias";
        case "&":
          return "anchor";
        case "!":
          return "tag";
        case "'":
          return "single-quoted-scalar";
        case '"':
          return "double-quoted-scalar";
        case "|":
        case ">":
          return "block-scalar-header";
      }
      return null;
    }
    exports.createScalarToken = cstScalar.createScalarToken;
    exports.resolveAsScalar = cstScalar.resolveAsScalar;
    exports.setScalarValue = cstScalar.setScalarValue;
    exports.stringify = cstStringify.stringify;
    exports.visit = cstVisit.visit;
    exports.BOM = BOM;
    exports.DOCUMENT = DOCUMENT;
    exports.FLOW_END = FLOW_END;
    exports.SCALAR = SCALAR;
    exports.isCollection = isCollection;
    exports.isScalar = isScalar3;
    exports.prettyToken = prettyToken;
    exports.tokenType = tokenType;
  }
});

// node_modules/yaml/dist/parse/lexer.js
var require_lexer = __commonJS({
  "node_modules/yaml/dist/parse/lexer.js"(exports) {
    "use strict";
    var cst = require_cst();
    function isEmpty(ch) {
      switch (ch) {
        case void 0:
        case " ":
        case "\n":
        case "\r":
        case "	":
          return true;
        default:
          return false;
      }
    }
    var hexDigits = new Set("0123456789ABCDEFabcdef");
    var tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
    var flowIndicatorChars = new Set(",[]{}");
    var invalidAnchorChars = new Set(" ,[]{}\n\r	");
    var isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
    var Lexer = class {
      constructor() {
        this.atEnd = false;
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        this.buffer = "";
        this.flowKey = false;
        this.flowLevel = 0;
        this.indentNext = 0;
        this.indentValue = 0;
        this.lineEndPos = null;
        this.next = null;
        this.pos = 0;
      }
      /**
       * Generate YAML tokens from the `source` string. If `incomplete`,
       * a part of the last line may be left as a buffer for the next call.
       *
       * @returns A generator of lexical tokens
       */
      *lex(source, incomplete = false) {
        if (source) {
          if (typeof source !== "string")
            throw TypeError("source is not a string");
          this.buffer = this.buffer ? this.buffer + source : source;
          this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? "stream";
        while (next && (incomplete || this.hasChars(1)))
          next = yield* this.parseNext(next);
      }
      atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === " " || ch === "	")
          ch = this.buffer[++i];
        if (!ch || ch === "#" || ch === "\n")
          return true;
        if (ch === "\r")
          return this.buffer[i + 1] === "\n";
        return false;
      }
      charAt(n) {
        return this.buffer[this.pos + n];
      }
      continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
          let indent = 0;
          while (ch === " ")
            ch = this.buffer[++indent + offset];
          if (ch === "\r") {
            const next = this.buffer[indent + offset + 1];
            if (next === "\n" || !next && !this.atEnd)
              return offset + indent + 1;
          }
          return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
        }
        if (ch === "-" || ch === ".") {
          const dt = this.buffer.substr(offset, 3);
          if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3]))
            return -1;
        }
        return offset;
      }
      getLine() {
        let end = this.lineEndPos;
        if (typeof end !== "number" || end !== -1 && end < this.pos) {
          end = this.buffer.indexOf("\n", this.pos);
          this.lineEndPos = end;
        }
        if (end === -1)
          return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === "\r")
          end -= 1;
        return this.buffer.substring(this.pos, end);
      }
      hasChars(n) {
        return this.pos + n <= this.buffer.length;
      }
      setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
      }
      peek(n) {
        return this.buffer.substr(this.pos, n);
      }
      *parseNext(next) {
        switch (next) {
          case "stream":
            return yield* this.parseStream();
          case "line-start":
            return yield* this.parseLineStart();
          case "block-start":
            return yield* this.parseBlockStart();
          case "doc":
            return yield* this.parseDocument();
          case "flow":
            return yield* this.parseFlowCollection();
          case "quoted-scalar":
            return yield* this.parseQuotedScalar();
          case "block-scalar":
            return yield* this.parseBlockScalar();
          case "plain-scalar":
            return yield* this.parsePlainScalar();
        }
      }
      *parseStream() {
        let line = this.getLine();
        if (line === null)
          return this.setNext("stream");
        if (line[0] === cst.BOM) {
          yield* this.pushCount(1);
          line = line.substring(1);
        }
        if (line[0] === "%") {
          let dirEnd = line.length;
          let cs = line.indexOf("#");
          while (cs !== -1) {
            const ch = line[cs - 1];
            if (ch === " " || ch === "	") {
              dirEnd = cs - 1;
              break;
            } else {
              cs = line.indexOf("#", cs + 1);
            }
          }
          while (true) {
            const ch = line[dirEnd - 1];
            if (ch === " " || ch === "	")
              dirEnd -= 1;
            else
              break;
          }
          const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
          yield* this.pushCount(line.length - n);
          this.pushNewline();
          return "stream";
        }
        if (this.atLineEnd()) {
          const sp = yield* this.pushSpaces(true);
          yield* this.pushCount(line.length - sp);
          yield* this.pushNewline();
          return "stream";
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
      }
      *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
          return this.setNext("line-start");
        if (ch === "-" || ch === ".") {
          if (!this.atEnd && !this.hasChars(4))
            return this.setNext("line-start");
          const s = this.peek(3);
          if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
            yield* this.pushCount(3);
            this.indentValue = 0;
            this.indentNext = 0;
            return s === "---" ? "doc" : "stream";
          }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
          this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
      }
      *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
          return this.setNext("block-start");
        if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
          const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
          this.indentNext = this.indentValue + 1;
          this.indentValue += n;
          return "block-start";
        }
        return "doc";
      }
      *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
          return this.setNext("doc");
        let n = yield* this.pushIndicators();
        switch (line[n]) {
          case "#":
            yield* this.pushCount(line.length - n);
          // fallthrough
          case void 0:
            yield* this.pushNewline();
            return yield* this.parseLineStart();
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel = 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            return "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "doc";
          case '"':
          case "'":
            return yield* this.parseQuotedScalar();
          case "|":
          case ">":
            n += yield* this.parseBlockScalarHeader();
            n += yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - n);
            yield* this.pushNewline();
            return yield* this.parseBlockScalar();
          default:
            return yield* this.parsePlainScalar();
        }
      }
      *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
          nl = yield* this.pushNewline();
          if (nl > 0) {
            sp = yield* this.pushSpaces(false);
            this.indentValue = indent = sp;
          } else {
            sp = 0;
          }
          sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
          return this.setNext("flow");
        if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
          const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
          if (!atFlowEndMarker) {
            this.flowLevel = 0;
            yield cst.FLOW_END;
            return yield* this.parseLineStart();
          }
        }
        let n = 0;
        while (line[n] === ",") {
          n += yield* this.pushCount(1);
          n += yield* this.pushSpaces(true);
          this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
          case void 0:
            return "flow";
          case "#":
            yield* this.pushCount(line.length - n);
            return "flow";
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel += 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            this.flowKey = true;
            this.flowLevel -= 1;
            return this.flowLevel ? "flow" : "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "flow";
          case '"':
          case "'":
            this.flowKey = true;
            return yield* this.parseQuotedScalar();
          case ":": {
            const next = this.charAt(1);
            if (this.flowKey || isEmpty(next) || next === ",") {
              this.flowKey = false;
              yield* this.pushCount(1);
              yield* this.pushSpaces(true);
              return "flow";
            }
          }
          // fallthrough
          default:
            this.flowKey = false;
            return yield* this.parsePlainScalar();
        }
      }
      *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
          while (end !== -1 && this.buffer[end + 1] === "'")
            end = this.buffer.indexOf("'", end + 2);
        } else {
          while (end !== -1) {
            let n = 0;
            while (this.buffer[end - 1 - n] === "\\")
              n += 1;
            if (n % 2 === 0)
              break;
            end = this.buffer.indexOf('"', end + 1);
          }
        }
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf("\n", this.pos);
        if (nl !== -1) {
          while (nl !== -1) {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = qb.indexOf("\n", cs);
          }
          if (nl !== -1) {
            end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
          }
        }
        if (end === -1) {
          if (!this.atEnd)
            return this.setNext("quoted-scalar");
          end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? "flow" : "doc";
      }
      *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
          const ch = this.buffer[++i];
          if (ch === "+")
            this.blockScalarKeep = true;
          else if (ch > "0" && ch <= "9")
            this.blockScalarIndent = Number(ch) - 1;
          else if (ch !== "-")
            break;
        }
        return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
      }
      *parseBlockScalar() {
        let nl = this.pos - 1;
        let indent = 0;
        let ch;
        loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
          switch (ch) {
            case " ":
              indent += 1;
              break;
            case "\n":
              nl = i2;
              indent = 0;
              break;
            case "\r": {
              const next = this.buffer[i2 + 1];
              if (!next && !this.atEnd)
                return this.setNext("block-scalar");
              if (next === "\n")
                break;
            }
            // fallthrough
            default:
              break loop;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("block-scalar");
        if (indent >= this.indentNext) {
          if (this.blockScalarIndent === -1)
            this.indentNext = indent;
          else {
            this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
          }
          do {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = this.buffer.indexOf("\n", cs);
          } while (nl !== -1);
          if (nl === -1) {
            if (!this.atEnd)
              return this.setNext("block-scalar");
            nl = this.buffer.length;
          }
        }
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === " ")
          ch = this.buffer[++i];
        if (ch === "	") {
          while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
            ch = this.buffer[++i];
          nl = i - 1;
        } else if (!this.blockScalarKeep) {
          do {
            let i2 = nl - 1;
            let ch2 = this.buffer[i2];
            if (ch2 === "\r")
              ch2 = this.buffer[--i2];
            const lastChar = i2;
            while (ch2 === " ")
              ch2 = this.buffer[--i2];
            if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent > lastChar)
              nl = i2;
            else
              break;
          } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
      }
      *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while (ch = this.buffer[++i]) {
          if (ch === ":") {
            const next = this.buffer[i + 1];
            if (isEmpty(next) || inFlow && flowIndicatorChars.has(next))
              break;
            end = i;
          } else if (isEmpty(ch)) {
            let next = this.buffer[i + 1];
            if (ch === "\r") {
              if (next === "\n") {
                i += 1;
                ch = "\n";
                next = this.buffer[i + 1];
              } else
                end = i;
            }
            if (next === "#" || inFlow && flowIndicatorChars.has(next))
              break;
            if (ch === "\n") {
              const cs = this.continueScalar(i + 1);
              if (cs === -1)
                break;
              i = Math.max(i, cs - 2);
            }
          } else {
            if (inFlow && flowIndicatorChars.has(ch))
              break;
            end = i;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("plain-scalar");
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? "flow" : "doc";
      }
      *pushCount(n) {
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos += n;
          return n;
        }
        return 0;
      }
      *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
          yield s;
          this.pos += s.length;
          return s.length;
        } else if (allowEmpty)
          yield "";
        return 0;
      }
      *pushIndicators() {
        let n = 0;
        loop: while (true) {
          switch (this.charAt(0)) {
            case "!":
              n += yield* this.pushTag();
              n += yield* this.pushSpaces(true);
              continue loop;
            case "&":
              n += yield* this.pushUntil(isNotAnchorChar);
              n += yield* this.pushSpaces(true);
              continue loop;
            case "-":
            // this is an error
            case "?":
            // this is an error outside flow collections
            case ":": {
              const inFlow = this.flowLevel > 0;
              const ch1 = this.charAt(1);
              if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
                if (!inFlow)
                  this.indentNext = this.indentValue + 1;
                else if (this.flowKey)
                  this.flowKey = false;
                n += yield* this.pushCount(1);
                n += yield* this.pushSpaces(true);
                continue loop;
              }
            }
          }
          break loop;
        }
        return n;
      }
      *pushTag() {
        if (this.charAt(1) === "<") {
          let i = this.pos + 2;
          let ch = this.buffer[i];
          while (!isEmpty(ch) && ch !== ">")
            ch = this.buffer[++i];
          return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
        } else {
          let i = this.pos + 1;
          let ch = this.buffer[i];
          while (ch) {
            if (tagChars.has(ch))
              ch = this.buffer[++i];
            else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
              ch = this.buffer[i += 3];
            } else
              break;
          }
          return yield* this.pushToIndex(i, false);
        }
      }
      *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === "\n")
          return yield* this.pushCount(1);
        else if (ch === "\r" && this.charAt(1) === "\n")
          return yield* this.pushCount(2);
        else
          return 0;
      }
      *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
          ch = this.buffer[++i];
        } while (ch === " " || allowTabs && ch === "	");
        const n = i - this.pos;
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos = i;
        }
        return n;
      }
      *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
          ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
      }
    };
    exports.Lexer = Lexer;
  }
});

// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = __commonJS({
  "node_modules/yaml/dist/parse/line-counter.js"(exports) {
    "use strict";
    var LineCounter2 = class {
      constructor() {
        this.lineStarts = [];
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        this.linePos = (offset) => {
          let low = 0;
          let high = this.lineStarts.length;
          while (low < high) {
            const mid = low + high >> 1;
            if (this.lineStarts[mid] < offset)
              low = mid + 1;
            else
              high = mid;
          }
          if (this.lineStarts[low] === offset)
            return { line: low + 1, col: 1 };
          if (low === 0)
            return { line: 0, col: offset };
          const start = this.lineStarts[low - 1];
          return { line: low, col: offset - start + 1 };
        };
      }
    };
    exports.LineCounter = LineCounter2;
  }
});

// node_modules/yaml/dist/parse/parser.js
var require_parser = __commonJS({
  "node_modules/yaml/dist/parse/parser.js"(exports) {
    "use strict";
    var node_process = __require("process");
    var cst = require_cst();
    var lexer = require_lexer();
    function includesToken(list3, type2) {
      for (let i = 0; i < list3.length; ++i)
        if (list3[i].type === type2)
          return true;
      return false;
    }
    function findNonEmptyIndex(list3) {
      for (let i = 0; i < list3.length; ++i) {
        switch (list3[i].type) {
          case "space":
          case "comment":
          case "newline":
            break;
          default:
            return i;
        }
      }
      return -1;
    }
    function isFlowToken(token) {
      switch (token?.type) {
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "flow-collection":
          return true;
        default:
          return false;
      }
    }
    function getPrevProps(parent) {
      switch (parent.type) {
        case "document":
          return parent.start;
        case "block-map": {
          const it = parent.items[parent.items.length - 1];
          return it.sep ?? it.start;
        }
        case "block-seq":
          return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
          return [];
      }
    }
    function getFirstKeyStartProps(prev) {
      if (prev.length === 0)
        return [];
      let i = prev.length;
      loop: while (--i >= 0) {
        switch (prev[i].type) {
          case "doc-start":
          case "explicit-key-ind":
          case "map-value-ind":
          case "seq-item-ind":
          case "newline":
            break loop;
        }
      }
      while (prev[++i]?.type === "space") {
      }
      return prev.splice(i, prev.length);
    }
    function arrayPushArray(target, source) {
      if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
      else
        for (let i = 0; i < source.length; ++i)
          target.push(source[i]);
    }
    function fixFlowSeqItems(fc) {
      if (fc.start.type === "flow-seq-start") {
        for (const it of fc.items) {
          if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
            if (it.key)
              it.value = it.key;
            delete it.key;
            if (isFlowToken(it.value)) {
              if (it.value.end)
                arrayPushArray(it.value.end, it.sep);
              else
                it.value.end = it.sep;
            } else
              arrayPushArray(it.start, it.sep);
            delete it.sep;
          }
        }
      }
    }
    var Parser = class {
      /**
       * @param onNewLine - If defined, called separately with the start position of
       *   each new line (in `parse()`, including the start of input).
       */
      constructor(onNewLine) {
        this.atNewLine = true;
        this.atScalar = false;
        this.indent = 0;
        this.offset = 0;
        this.onKeyLine = false;
        this.stack = [];
        this.source = "";
        this.type = "";
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
      }
      /**
       * Parse `source` as a YAML stream.
       * If `incomplete`, a part of the last line may be left as a buffer for the next call.
       *
       * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
       *
       * @returns A generator of tokens representing each directive, document, and other structure.
       */
      *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
          this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
          yield* this.next(lexeme);
        if (!incomplete)
          yield* this.end();
      }
      /**
       * Advance the parser by the `source` of one lexical token.
       */
      *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
          console.log("|", cst.prettyToken(source));
        if (this.atScalar) {
          this.atScalar = false;
          yield* this.step();
          this.offset += source.length;
          return;
        }
        const type2 = cst.tokenType(source);
        if (!type2) {
          const message = `Not a YAML token: ${source}`;
          yield* this.pop({ type: "error", offset: this.offset, message, source });
          this.offset += source.length;
        } else if (type2 === "scalar") {
          this.atNewLine = false;
          this.atScalar = true;
          this.type = "scalar";
        } else {
          this.type = type2;
          yield* this.step();
          switch (type2) {
            case "newline":
              this.atNewLine = true;
              this.indent = 0;
              if (this.onNewLine)
                this.onNewLine(this.offset + source.length);
              break;
            case "space":
              if (this.atNewLine && source[0] === " ")
                this.indent += source.length;
              break;
            case "explicit-key-ind":
            case "map-value-ind":
            case "seq-item-ind":
              if (this.atNewLine)
                this.indent += source.length;
              break;
            case "doc-mode":
            case "flow-error-end":
              return;
            default:
              this.atNewLine = false;
          }
          this.offset += source.length;
        }
      }
      /** Call at end of input to push out any remaining constructions */
      *end() {
        while (this.stack.length > 0)
          yield* this.pop();
      }
      get sourceToken() {
        const st = {
          type: this.type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
        return st;
      }
      *step() {
        const top = this.peek(1);
        if (this.type === "doc-end" && top?.type !== "doc-end") {
          while (this.stack.length > 0)
            yield* this.pop();
          this.stack.push({
            type: "doc-end",
            offset: this.offset,
            source: this.source
          });
          return;
        }
        if (!top)
          return yield* this.stream();
        switch (top.type) {
          case "document":
            return yield* this.document(top);
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return yield* this.scalar(top);
          case "block-scalar":
            return yield* this.blockScalar(top);
          case "block-map":
            return yield* this.blockMap(top);
          case "block-seq":
            return yield* this.blockSequence(top);
          case "flow-collection":
            return yield* this.flowCollection(top);
          case "doc-end":
            return yield* this.documentEnd(top);
        }
        yield* this.pop();
      }
      peek(n) {
        return this.stack[this.stack.length - n];
      }
      *pop(error2) {
        const token = error2 ?? this.stack.pop();
        if (!token) {
          const message = "Tried to pop an empty stack";
          yield { type: "error", offset: this.offset, source: "", message };
        } else if (this.stack.length === 0) {
          yield token;
        } else {
          const top = this.peek(1);
          if (token.type === "block-scalar") {
            token.indent = "indent" in top ? top.indent : 0;
          } else if (token.type === "flow-collection" && top.type === "document") {
            token.indent = 0;
          }
          if (token.type === "flow-collection")
            fixFlowSeqItems(token);
          switch (top.type) {
            case "document":
              top.value = token;
              break;
            case "block-scalar":
              top.props.push(token);
              break;
            case "block-map": {
              const it = top.items[top.items.length - 1];
              if (it.value) {
                top.items.push({ start: [], key: token, sep: [] });
                this.onKeyLine = true;
                return;
              } else if (it.sep) {
                it.value = token;
              } else {
                Object.assign(it, { key: token, sep: [] });
                this.onKeyLine = !it.explicitKey;
                return;
              }
              break;
            }
            case "block-seq": {
              const it = top.items[top.items.length - 1];
              if (it.value)
                top.items.push({ start: [], value: token });
              else
                it.value = token;
              break;
            }
            case "flow-collection": {
              const it = top.items[top.items.length - 1];
              if (!it || it.value)
                top.items.push({ start: [], key: token, sep: [] });
              else if (it.sep)
                it.value = token;
              else
                Object.assign(it, { key: token, sep: [] });
              return;
            }
            /* istanbul ignore next should not happen */
            default:
              yield* this.pop();
              yield* this.pop(token);
          }
          if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
            const last = token.items[token.items.length - 1];
            if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
              if (top.type === "document")
                top.end = last.start;
              else
                top.items.push({ start: last.start });
              token.items.splice(-1, 1);
            }
          }
        }
      }
      *stream() {
        switch (this.type) {
          case "directive-line":
            yield { type: "directive", offset: this.offset, source: this.source };
            return;
          case "byte-order-mark":
          case "space":
          case "comment":
          case "newline":
            yield this.sourceToken;
            return;
          case "doc-mode":
          case "doc-start": {
            const doc = {
              type: "document",
              offset: this.offset,
              start: []
            };
            if (this.type === "doc-start")
              doc.start.push(this.sourceToken);
            this.stack.push(doc);
            return;
          }
        }
        yield {
          type: "error",
          offset: this.offset,
          message: `Unexpected ${this.type} token in YAML stream`,
          source: this.source
        };
      }
      *document(doc) {
        if (doc.value)
          return yield* this.lineEnd(doc);
        switch (this.type) {
          case "doc-start": {
            if (findNonEmptyIndex(doc.start) !== -1) {
              yield* this.pop();
              yield* this.step();
            } else
              doc.start.push(this.sourceToken);
            return;
          }
          case "anchor":
          case "tag":
          case "space":
          case "comment":
          case "newline":
            doc.start.push(this.sourceToken);
            return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
          this.stack.push(bv);
        else {
          yield {
            type: "error",
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML document`,
            source: this.source
          };
        }
      }
      *scalar(scalar) {
        if (this.type === "map-value-ind") {
          const prev = getPrevProps(this.peek(2));
          const start = getFirstKeyStartProps(prev);
          let sep;
          if (scalar.end) {
            sep = scalar.end;
            sep.push(this.sourceToken);
            delete scalar.end;
          } else
            sep = [this.sourceToken];
          const map = {
            type: "block-map",
            offset: scalar.offset,
            indent: scalar.indent,
            items: [{ start, key: scalar, sep }]
          };
          this.onKeyLine = true;
          this.stack[this.stack.length - 1] = map;
        } else
          yield* this.lineEnd(scalar);
      }
      *blockScalar(scalar) {
        switch (this.type) {
          case "space":
          case "comment":
          case "newline":
            scalar.props.push(this.sourceToken);
            return;
          case "scalar":
            scalar.source = this.source;
            this.atNewLine = true;
            this.indent = 0;
            if (this.onNewLine) {
              let nl = this.source.indexOf("\n") + 1;
              while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf("\n", nl) + 1;
              }
            }
            yield* this.pop();
            break;
          /* istanbul ignore next should not happen */
          default:
            yield* this.pop();
            yield* this.step();
        }
      }
      *blockMap(map) {
        const it = map.items[map.items.length - 1];
        switch (this.type) {
          case "newline":
            this.onKeyLine = false;
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              it.start.push(this.sourceToken);
            }
            return;
          case "space":
          case "comment":
            if (it.value) {
              map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              if (this.atIndentedComment(it.start, map.indent)) {
                const prev = map.items[map.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  map.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
        }
        if (this.indent >= map.indent) {
          const atMapIndent = !this.onKeyLine && this.indent === map.indent;
          const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
          let start = [];
          if (atNextItem && it.sep && !it.value) {
            const nl = [];
            for (let i = 0; i < it.sep.length; ++i) {
              const st = it.sep[i];
              switch (st.type) {
                case "newline":
                  nl.push(i);
                  break;
                case "space":
                  break;
                case "comment":
                  if (st.indent > map.indent)
                    nl.length = 0;
                  break;
                default:
                  nl.length = 0;
              }
            }
            if (nl.length >= 2)
              start = it.sep.splice(nl[1]);
          }
          switch (this.type) {
            case "anchor":
            case "tag":
              if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map.items.push({ start });
                this.onKeyLine = true;
              } else if (it.sep) {
                it.sep.push(this.sourceToken);
              } else {
                it.start.push(this.sourceToken);
              }
              return;
            case "explicit-key-ind":
              if (!it.sep && !it.explicitKey) {
                it.start.push(this.sourceToken);
                it.explicitKey = true;
              } else if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map.items.push({ start, explicitKey: true });
              } else {
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: [this.sourceToken], explicitKey: true }]
                });
              }
              this.onKeyLine = true;
              return;
            case "map-value-ind":
              if (it.explicitKey) {
                if (!it.sep) {
                  if (includesToken(it.start, "newline")) {
                    Object.assign(it, { key: null, sep: [this.sourceToken] });
                  } else {
                    const start2 = getFirstKeyStartProps(it.start);
                    this.stack.push({
                      type: "block-map",
                      offset: this.offset,
                      indent: this.indent,
                      items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                    });
                  }
                } else if (it.value) {
                  map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                  });
                } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
                  const start2 = getFirstKeyStartProps(it.start);
                  const key = it.key;
                  const sep = it.sep;
                  sep.push(this.sourceToken);
                  delete it.key;
                  delete it.sep;
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: start2, key, sep }]
                  });
                } else if (start.length > 0) {
                  it.sep = it.sep.concat(start, this.sourceToken);
                } else {
                  it.sep.push(this.sourceToken);
                }
              } else {
                if (!it.sep) {
                  Object.assign(it, { key: null, sep: [this.sourceToken] });
                } else if (it.value || atNextItem) {
                  map.items.push({ start, key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [], key: null, sep: [this.sourceToken] }]
                  });
                } else {
                  it.sep.push(this.sourceToken);
                }
              }
              this.onKeyLine = true;
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (atNextItem || it.value) {
                map.items.push({ start, key: fs, sep: [] });
                this.onKeyLine = true;
              } else if (it.sep) {
                this.stack.push(fs);
              } else {
                Object.assign(it, { key: fs, sep: [] });
                this.onKeyLine = true;
              }
              return;
            }
            default: {
              const bv = this.startBlockValue(map);
              if (bv) {
                if (bv.type === "block-seq") {
                  if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                    yield* this.pop({
                      type: "error",
                      offset: this.offset,
                      message: "Unexpected block-seq-ind on same line with key",
                      source: this.source
                    });
                    return;
                  }
                } else if (atMapIndent) {
                  map.items.push({ start });
                }
                this.stack.push(bv);
                return;
              }
            }
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
          case "newline":
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                seq.items.push({ start: [this.sourceToken] });
            } else
              it.start.push(this.sourceToken);
            return;
          case "space":
          case "comment":
            if (it.value)
              seq.items.push({ start: [this.sourceToken] });
            else {
              if (this.atIndentedComment(it.start, seq.indent)) {
                const prev = seq.items[seq.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  seq.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
          case "anchor":
          case "tag":
            if (it.value || this.indent <= seq.indent)
              break;
            it.start.push(this.sourceToken);
            return;
          case "seq-item-ind":
            if (this.indent !== seq.indent)
              break;
            if (it.value || includesToken(it.start, "seq-item-ind"))
              seq.items.push({ start: [this.sourceToken] });
            else
              it.start.push(this.sourceToken);
            return;
        }
        if (this.indent > seq.indent) {
          const bv = this.startBlockValue(seq);
          if (bv) {
            this.stack.push(bv);
            return;
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === "flow-error-end") {
          let top;
          do {
            yield* this.pop();
            top = this.peek(1);
          } while (top?.type === "flow-collection");
        } else if (fc.end.length === 0) {
          switch (this.type) {
            case "comma":
            case "explicit-key-ind":
              if (!it || it.sep)
                fc.items.push({ start: [this.sourceToken] });
              else
                it.start.push(this.sourceToken);
              return;
            case "map-value-ind":
              if (!it || it.value)
                fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                Object.assign(it, { key: null, sep: [this.sourceToken] });
              return;
            case "space":
            case "comment":
            case "newline":
            case "anchor":
            case "tag":
              if (!it || it.value)
                fc.items.push({ start: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                it.start.push(this.sourceToken);
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (!it || it.value)
                fc.items.push({ start: [], key: fs, sep: [] });
              else if (it.sep)
                this.stack.push(fs);
              else
                Object.assign(it, { key: fs, sep: [] });
              return;
            }
            case "flow-map-end":
            case "flow-seq-end":
              fc.end.push(this.sourceToken);
              return;
          }
          const bv = this.startBlockValue(fc);
          if (bv)
            this.stack.push(bv);
          else {
            yield* this.pop();
            yield* this.step();
          }
        } else {
          const parent = this.peek(2);
          if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
            yield* this.pop();
            yield* this.step();
          } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            fixFlowSeqItems(fc);
            const sep = fc.end.splice(1, fc.end.length);
            sep.push(this.sourceToken);
            const map = {
              type: "block-map",
              offset: fc.offset,
              indent: fc.indent,
              items: [{ start, key: fc, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
          } else {
            yield* this.lineEnd(fc);
          }
        }
      }
      flowScalar(type2) {
        if (this.onNewLine) {
          let nl = this.source.indexOf("\n") + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf("\n", nl) + 1;
          }
        }
        return {
          type: type2,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
      }
      startBlockValue(parent) {
        switch (this.type) {
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return this.flowScalar(this.type);
          case "block-scalar-header":
            return {
              type: "block-scalar",
              offset: this.offset,
              indent: this.indent,
              props: [this.sourceToken],
              source: ""
            };
          case "flow-map-start":
          case "flow-seq-start":
            return {
              type: "flow-collection",
              offset: this.offset,
              indent: this.indent,
              start: this.sourceToken,
              items: [],
              end: []
            };
          case "seq-item-ind":
            return {
              type: "block-seq",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken] }]
            };
          case "explicit-key-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            start.push(this.sourceToken);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, explicitKey: true }]
            };
          }
          case "map-value-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, key: null, sep: [this.sourceToken] }]
            };
          }
        }
        return null;
      }
      atIndentedComment(start, indent) {
        if (this.type !== "comment")
          return false;
        if (this.indent <= indent)
          return false;
        return start.every((st) => st.type === "newline" || st.type === "space");
      }
      *documentEnd(docEnd) {
        if (this.type !== "doc-mode") {
          if (docEnd.end)
            docEnd.end.push(this.sourceToken);
          else
            docEnd.end = [this.sourceToken];
          if (this.type === "newline")
            yield* this.pop();
        }
      }
      *lineEnd(token) {
        switch (this.type) {
          case "comma":
          case "doc-start":
          case "doc-end":
          case "flow-seq-end":
          case "flow-map-end":
          case "map-value-ind":
            yield* this.pop();
            yield* this.step();
            break;
          case "newline":
            this.onKeyLine = false;
          // fallthrough
          case "space":
          case "comment":
          default:
            if (token.end)
              token.end.push(this.sourceToken);
            else
              token.end = [this.sourceToken];
            if (this.type === "newline")
              yield* this.pop();
        }
      }
    };
    exports.Parser = Parser;
  }
});

// node_modules/yaml/dist/public-api.js
var require_public_api = __commonJS({
  "node_modules/yaml/dist/public-api.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var errors = require_errors();
    var log = require_log();
    var identity = require_identity();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    function parseOptions(options) {
      const prettyErrors = options.prettyErrors !== false;
      const lineCounter$1 = options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null;
      return { lineCounter: lineCounter$1, prettyErrors };
    }
    function parseAllDocuments(source, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      const docs = Array.from(composer$1.compose(parser$1.parse(source)));
      if (prettyErrors && lineCounter2)
        for (const doc of docs) {
          doc.errors.forEach(errors.prettifyError(source, lineCounter2));
          doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
        }
      if (docs.length > 0)
        return docs;
      return Object.assign([], { empty: true }, composer$1.streamInfo());
    }
    function parseDocument2(source, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      let doc = null;
      for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
          doc = _doc;
        else if (doc.options.logLevel !== "silent") {
          doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
          break;
        }
      }
      if (prettyErrors && lineCounter2) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter2));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
      }
      return doc;
    }
    function parse2(src, reviver, options) {
      let _reviver = void 0;
      if (typeof reviver === "function") {
        _reviver = reviver;
      } else if (options === void 0 && reviver && typeof reviver === "object") {
        options = reviver;
      }
      const doc = parseDocument2(src, options);
      if (!doc)
        return null;
      doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
      if (doc.errors.length > 0) {
        if (doc.options.logLevel !== "silent")
          throw doc.errors[0];
        else
          doc.errors = [];
      }
      return doc.toJS(Object.assign({ reviver: _reviver }, options));
    }
    function stringify(value, replacer, options) {
      let _replacer = null;
      if (typeof replacer === "function" || Array.isArray(replacer)) {
        _replacer = replacer;
      } else if (options === void 0 && replacer) {
        options = replacer;
      }
      if (typeof options === "string")
        options = options.length;
      if (typeof options === "number") {
        const indent = Math.round(options);
        options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
      }
      if (value === void 0) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
          return void 0;
      }
      if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
      return new Document.Document(value, _replacer, options).toString(options);
    }
    exports.parse = parse2;
    exports.parseAllDocuments = parseAllDocuments;
    exports.parseDocument = parseDocument2;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/index.js
var require_dist = __commonJS({
  "node_modules/yaml/dist/index.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var Schema = require_Schema();
    var errors = require_errors();
    var Alias = require_Alias();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var cst = require_cst();
    var lexer = require_lexer();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    var publicApi = require_public_api();
    var visit2 = require_visit();
    exports.Composer = composer.Composer;
    exports.Document = Document.Document;
    exports.Schema = Schema.Schema;
    exports.YAMLError = errors.YAMLError;
    exports.YAMLParseError = errors.YAMLParseError;
    exports.YAMLWarning = errors.YAMLWarning;
    exports.Alias = Alias.Alias;
    exports.isAlias = identity.isAlias;
    exports.isCollection = identity.isCollection;
    exports.isDocument = identity.isDocument;
    exports.isMap = identity.isMap;
    exports.isNode = identity.isNode;
    exports.isPair = identity.isPair;
    exports.isScalar = identity.isScalar;
    exports.isSeq = identity.isSeq;
    exports.Pair = Pair.Pair;
    exports.Scalar = Scalar.Scalar;
    exports.YAMLMap = YAMLMap.YAMLMap;
    exports.YAMLSeq = YAMLSeq.YAMLSeq;
    exports.CST = cst;
    exports.Lexer = lexer.Lexer;
    exports.LineCounter = lineCounter.LineCounter;
    exports.Parser = parser.Parser;
    exports.parse = publicApi.parse;
    exports.parseAllDocuments = publicApi.parseAllDocuments;
    exports.parseDocument = publicApi.parseDocument;
    exports.stringify = publicApi.stringify;
    exports.visit = visit2.visit;
    exports.visitAsync = visit2.visitAsync;
  }
});

// src/core/defaults.ts
var DEFAULTS = {
  every: "5m",
  settle: "3m",
  title: "Status",
  branch: "allclear-history",
  squash: "monthly",
  publish: "actions",
  siteBranch: "gh-pages",
  readmeFile: "README.md",
  readmeBy: "pull-request",
  timeout: "10s",
  retries: 1,
  confirmDown: 2,
  confirmDegraded: 3,
  confirmUp: 2,
  tell: ["certificate", "domain"],
  sloWindow: "30d",
  reopenWithin: "1h",
  remindAfter: "24h",
  status: "2xx"
};
var DEFAULT_HISTORY_REF = `refs/heads/${DEFAULTS.branch}`;

// src/assertions/engine/engines.ts
var EngineMissing = class extends Error {
  constructor() {
    super("the config asks for expectations whose libraries are not loaded");
    this.name = "EngineMissing";
  }
};
var NO_ENGINES = { pattern: missing, jsonPath: missing };
function missing() {
  throw new EngineMissing();
}

// node_modules/zod/v4/core/util.js
var util_exports = {};
__export(util_exports, {
  BIGINT_FORMAT_RANGES: () => BIGINT_FORMAT_RANGES,
  CONSTANT_CATCH: () => CONSTANT_CATCH,
  Class: () => Class,
  NUMBER_FORMAT_RANGES: () => NUMBER_FORMAT_RANGES,
  aborted: () => aborted,
  allowsEval: () => allowsEval,
  assert: () => assert,
  assertEqual: () => assertEqual,
  assertIs: () => assertIs,
  assertNever: () => assertNever,
  assertNotEqual: () => assertNotEqual,
  assignProp: () => assignProp,
  attachSchema: () => attachSchema,
  base64ToUint8Array: () => base64ToUint8Array,
  base64urlToUint8Array: () => base64urlToUint8Array,
  cached: () => cached,
  captureStackTrace: () => captureStackTrace,
  cleanEnum: () => cleanEnum,
  cleanRegex: () => cleanRegex,
  clone: () => clone,
  cloneDef: () => cloneDef,
  codePointLength: () => codePointLength,
  constantCatch: () => constantCatch,
  createTransparentProxy: () => createTransparentProxy,
  defineLazy: () => defineLazy,
  defineLazyInternal: () => defineLazyInternal,
  derived: () => derived,
  esc: () => esc,
  escapeRegex: () => escapeRegex,
  explicitlyAborted: () => explicitlyAborted,
  extend: () => extend,
  finalizeIssue: () => finalizeIssue,
  floatSafeRemainder: () => floatSafeRemainder,
  getElementAtPath: () => getElementAtPath,
  getEnumValues: () => getEnumValues,
  getLengthableOrigin: () => getLengthableOrigin,
  getParsedType: () => getParsedType,
  getSizableOrigin: () => getSizableOrigin,
  hexToUint8Array: () => hexToUint8Array,
  hide: () => hide,
  installLazyProp: () => installLazyProp,
  isObject: () => isObject,
  isPlainObject: () => isPlainObject,
  issue: () => issue,
  joinValues: () => joinValues,
  jsonStringifyReplacer: () => jsonStringifyReplacer,
  members: () => members,
  merge: () => merge,
  mergeDefs: () => mergeDefs,
  normalizeParams: () => normalizeParams,
  nullish: () => nullish,
  numKeys: () => numKeys,
  objectClone: () => objectClone,
  omit: () => omit,
  optionalKeys: () => optionalKeys,
  own: () => own,
  parsedType: () => parsedType,
  partial: () => partial,
  pick: () => pick,
  prefixIssues: () => prefixIssues,
  primitiveTypes: () => primitiveTypes,
  promiseAllObject: () => promiseAllObject,
  propertyKeyTypes: () => propertyKeyTypes,
  randomString: () => randomString,
  rawShape: () => rawShape,
  required: () => required,
  safeExtend: () => safeExtend,
  shallowClone: () => shallowClone,
  sizeCaps: () => sizeCaps,
  slugify: () => slugify,
  stringifyPrimitive: () => stringifyPrimitive,
  toZod: () => toZod,
  uint8ArrayToBase64: () => uint8ArrayToBase64,
  uint8ArrayToBase64url: () => uint8ArrayToBase64url,
  uint8ArrayToHex: () => uint8ArrayToHex,
  unwrapMessage: () => unwrapMessage
});
function assertEqual(val) {
  return val;
}
function assertNotEqual(val) {
  return val;
}
function toZod() {
  return (schema) => schema;
}
function assertIs(_arg) {
}
function assertNever(_x) {
  throw new Error("Unexpected value in exhaustive check");
}
function assert(_) {
}
function getEnumValues(entries2) {
  const numericValues = Object.values(entries2).filter((v) => typeof v === "number");
  const values = Object.entries(entries2).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
  return values;
}
function joinValues(array2, separator = "|") {
  return array2.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
  if (typeof value === "bigint")
    return value.toString();
  return value;
}
var Cached = class {
  constructor(getter) {
    this._getter = getter;
    this._value = void 0;
  }
  get value() {
    const getter = this._getter;
    if (getter !== void 0) {
      this._value = getter();
      this._getter = void 0;
    }
    return this._value;
  }
};
function cached(getter) {
  return new Cached(getter);
}
function nullish(input) {
  return input === null || input === void 0;
}
function cleanRegex(source) {
  const start = source.startsWith("^") ? 1 : 0;
  const end = source.endsWith("$") ? source.length - 1 : source.length;
  return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
  const ratio = val / step;
  const roundedRatio = Math.round(ratio);
  const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
  if (Math.abs(ratio - roundedRatio) < tolerance)
    return 0;
  return ratio - roundedRatio;
}
var EVALUATING = /* @__PURE__ */ Symbol("evaluating");
function defineLazy(object, key, getter) {
  let value = void 0;
  Object.defineProperty(object, key, {
    get() {
      if (value === EVALUATING) {
        return void 0;
      }
      if (value === void 0) {
        value = EVALUATING;
        value = getter();
      }
      return value;
    },
    set(v) {
      Object.defineProperty(object, key, {
        value: v
        // configurable: true,
      });
    },
    configurable: true
  });
}
function objectClone(obj) {
  return Object.create(Object.getPrototypeOf(obj), Object.getOwnPropertyDescriptors(obj));
}
function assignProp(target, prop, value) {
  Object.defineProperty(target, prop, {
    value,
    writable: true,
    enumerable: true,
    configurable: true
  });
}
function rawShape(def) {
  const desc = Object.getOwnPropertyDescriptor(def, "shape");
  return desc?.get ? desc.get.raw : desc?.value;
}
function sourceShape(schema) {
  return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
function deferProp(target, key, getter) {
  Object.defineProperty(target, key, {
    get() {
      const value = getter();
      assignProp(this, key, value);
      return value;
    },
    enumerable: true,
    configurable: true
  });
}
function putProp(target, key, value) {
  if (key in target)
    assignProp(target, key, value);
  else
    target[key] = value;
}
function mirrorShape(target, source, keys, wrap) {
  const raw = sourceShape(source);
  for (const key of keys) {
    const desc = Object.getOwnPropertyDescriptor(raw, key);
    if (!desc.enumerable)
      continue;
    if (desc.get) {
      deferProp(target, key, () => {
        const value = source._zod.def.shape[key];
        return wrap ? wrap(value, key) : value;
      });
    } else
      putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
  }
}
function mirrorProps(target, source) {
  for (const key of Reflect.ownKeys(source)) {
    const desc = Object.getOwnPropertyDescriptor(source, key);
    if (!desc.enumerable)
      continue;
    if (desc.get)
      deferProp(target, key, () => source[key]);
    else
      putProp(target, key, desc.value);
  }
}
function mergeDefs(...defs) {
  const mergedDescriptors = {};
  for (const def of defs) {
    const descriptors = Object.getOwnPropertyDescriptors(def);
    Object.assign(mergedDescriptors, descriptors);
  }
  return Object.defineProperties({}, mergedDescriptors);
}
function cloneDef(schema) {
  return mergeDefs(schema._zod.def);
}
function getElementAtPath(obj, path) {
  if (!path)
    return obj;
  return path.reduce((acc, key) => acc?.[key], obj);
}
function promiseAllObject(promisesObj) {
  const keys = Object.keys(promisesObj);
  const promises = keys.map((key) => promisesObj[key]);
  return Promise.all(promises).then((results) => {
    const resolvedObj = {};
    for (let i = 0; i < keys.length; i++) {
      resolvedObj[keys[i]] = results[i];
    }
    return resolvedObj;
  });
}
function randomString(length = 10) {
  const chars = "abcdefghijklmnopqrstuvwxyz";
  let str = "";
  for (let i = 0; i < length; i++) {
    str += chars[Math.floor(Math.random() * chars.length)];
  }
  return str;
}
function esc(str) {
  return JSON.stringify(str);
}
function slugify(input) {
  return input.toLowerCase().trim().replace(/[^\w\s-]/g, "").replace(/[\s_-]+/g, "-").replace(/^-+|-+$/g, "");
}
var captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {
};
function isObject(data) {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}
var allowsEval = /* @__PURE__ */ cached(() => {
  if (globalConfig.jitless) {
    return false;
  }
  if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) {
    return false;
  }
  try {
    const F = Function;
    new F("");
    return true;
  } catch (_) {
    return false;
  }
});
function isPlainObject(o) {
  if (isObject(o) === false)
    return false;
  const ctor = o.constructor;
  if (ctor === void 0)
    return true;
  if (typeof ctor !== "function")
    return true;
  const prot = ctor.prototype;
  if (isObject(prot) === false)
    return false;
  if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
    return false;
  }
  return true;
}
function shallowClone(o) {
  if (isPlainObject(o))
    return { ...o };
  if (Array.isArray(o))
    return [...o];
  if (o instanceof Map)
    return new Map(o);
  if (o instanceof Set)
    return new Set(o);
  return o;
}
function numKeys(data) {
  let keyCount = 0;
  for (const key in data) {
    if (Object.prototype.hasOwnProperty.call(data, key)) {
      keyCount++;
    }
  }
  return keyCount;
}
var getParsedType = (data) => {
  const t = typeof data;
  switch (t) {
    case "undefined":
      return "undefined";
    case "string":
      return "string";
    case "number":
      return Number.isNaN(data) ? "nan" : "number";
    case "boolean":
      return "boolean";
    case "function":
      return "function";
    case "bigint":
      return "bigint";
    case "symbol":
      return "symbol";
    case "object":
      if (Array.isArray(data)) {
        return "array";
      }
      if (data === null) {
        return "null";
      }
      if (data.then && typeof data.then === "function" && data.catch && typeof data.catch === "function") {
        return "promise";
      }
      if (typeof Map !== "undefined" && data instanceof Map) {
        return "map";
      }
      if (typeof Set !== "undefined" && data instanceof Set) {
        return "set";
      }
      if (typeof Date !== "undefined" && data instanceof Date) {
        return "date";
      }
      if (typeof File !== "undefined" && data instanceof File) {
        return "file";
      }
      return "object";
    default:
      throw new Error(`Unknown data type: ${t}`);
  }
};
var propertyKeyTypes = /* @__PURE__ */ new Set(["string", "number", "symbol"]);
var primitiveTypes = /* @__PURE__ */ new Set([
  "string",
  "number",
  "bigint",
  "boolean",
  "symbol",
  "undefined"
]);
function escapeRegex(str) {
  return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
  const cl = new inst._zod.constr(def ?? inst._zod.def);
  if (!def || params?.parent)
    cl._zod.parent = inst;
  return cl;
}
function normalizeParams(_params) {
  const params = _params;
  if (!params)
    return {};
  if (typeof params === "string")
    return { error: () => params };
  if (params?.message !== void 0) {
    if (params?.error !== void 0)
      throw new Error("Cannot specify both `message` and `error` params");
    params.error = params.message;
  }
  delete params.message;
  if (typeof params.error === "string")
    return { ...params, error: () => params.error };
  return params;
}
function createTransparentProxy(getter) {
  let target;
  return new Proxy({}, {
    get(_, prop, receiver) {
      target ?? (target = getter());
      return Reflect.get(target, prop, receiver);
    },
    set(_, prop, value, receiver) {
      target ?? (target = getter());
      return Reflect.set(target, prop, value, receiver);
    },
    has(_, prop) {
      target ?? (target = getter());
      return Reflect.has(target, prop);
    },
    deleteProperty(_, prop) {
      target ?? (target = getter());
      return Reflect.deleteProperty(target, prop);
    },
    ownKeys(_) {
      target ?? (target = getter());
      return Reflect.ownKeys(target);
    },
    getOwnPropertyDescriptor(_, prop) {
      target ?? (target = getter());
      return Reflect.getOwnPropertyDescriptor(target, prop);
    },
    defineProperty(_, prop, descriptor) {
      target ?? (target = getter());
      return Reflect.defineProperty(target, prop, descriptor);
    }
  });
}
function stringifyPrimitive(value) {
  if (typeof value === "bigint")
    return value.toString() + "n";
  if (typeof value === "string")
    return `"${value}"`;
  return `${value}`;
}
function optionalKeys(shape) {
  return Object.keys(shape).filter((k) => {
    return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
  });
}
var NUMBER_FORMAT_RANGES = /* @__PURE__ */ (() => ({
  safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  int32: [-2147483648, 2147483647],
  uint32: [0, 4294967295],
  float32: [-34028234663852886e22, 34028234663852886e22],
  float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}))();
var BIGINT_FORMAT_RANGES = {
  int64: [/* @__PURE__ */ BigInt("-9223372036854775808"), /* @__PURE__ */ BigInt("9223372036854775807")],
  uint64: [/* @__PURE__ */ BigInt(0), /* @__PURE__ */ BigInt("18446744073709551615")]
};
function pick(schema, mask) {
  const currDef = schema._zod.def;
  const checks = currDef.checks;
  const hasChecks = checks && checks.length > 0;
  if (hasChecks) {
    throw new Error(".pick() cannot be used on object schemas containing refinements");
  }
  const newShape = {};
  mirrorShape(newShape, schema, maskedKeys(schema, mask));
  return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function maskedKeys(schema, mask) {
  const raw = sourceShape(schema);
  const keys = [];
  for (const key of Reflect.ownKeys(mask)) {
    if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) {
      throw new Error(`Unrecognized key: "${String(key)}"`);
    }
    if (mask[key])
      keys.push(key);
  }
  return keys;
}
function omit(schema, mask) {
  const currDef = schema._zod.def;
  const checks = currDef.checks;
  const hasChecks = checks && checks.length > 0;
  if (hasChecks) {
    throw new Error(".omit() cannot be used on object schemas containing refinements");
  }
  const omitted = new Set(maskedKeys(schema, mask));
  const newShape = {};
  mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
  return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function extend(schema, shape) {
  if (!isPlainObject(shape)) {
    throw new Error("Invalid input to extend: expected a plain object");
  }
  const checks = schema._zod.def.checks;
  const hasChecks = checks && checks.length > 0;
  if (hasChecks) {
    const existingShape = sourceShape(schema);
    for (const key of Reflect.ownKeys(shape)) {
      if (Object.getOwnPropertyDescriptor(existingShape, key) !== void 0) {
        throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
      }
    }
  }
  return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function extended(schema, shape) {
  const newShape = {};
  mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
  mirrorProps(newShape, shape);
  return newShape;
}
function safeExtend(schema, shape) {
  if (!isPlainObject(shape)) {
    throw new Error("Invalid input to safeExtend: expected a plain object");
  }
  return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
  if (!b?._zod?.def) {
    throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
  }
  if (a._zod.def.checks?.length) {
    throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
  }
  const newShape = {};
  mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
  mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
  const def = mergeDefs(a._zod.def, {
    shape: newShape,
    get catchall() {
      return b._zod.def.catchall;
    },
    checks: b._zod.def.checks ?? []
  });
  return clone(a, def);
}
function partial(Class2, schema, mask, name2 = "partial") {
  const currDef = schema._zod.def;
  const checks = currDef.checks;
  const hasChecks = checks && checks.length > 0;
  if (hasChecks) {
    throw new Error(`.${name2}() cannot be used on object schemas containing refinements`);
  }
  const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
  const newShape = {};
  mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class2 && ((value, key) => selected && !selected.has(key) ? value : new Class2({ type: "optional", innerType: value })));
  return clone(schema, mergeDefs(schema._zod.def, { shape: newShape, checks: [] }));
}
function required(Class2, schema, mask) {
  const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
  const newShape = {};
  mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => (
    // overwrite with non-optional
    selected && !selected.has(key) ? value : new Class2({ type: "nonoptional", innerType: value })
  ));
  return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
function aborted(x, startIndex = 0) {
  if (x.aborted === true)
    return true;
  for (let i = startIndex; i < x.issues.length; i++) {
    if (x.issues[i]?.continue !== true) {
      return true;
    }
  }
  return false;
}
function explicitlyAborted(x, startIndex = 0) {
  if (x.aborted === true)
    return true;
  for (let i = startIndex; i < x.issues.length; i++) {
    if (x.issues[i]?.continue === false) {
      return true;
    }
  }
  return false;
}
function prefixIssues(path, issues) {
  return issues.map((iss) => {
    var _a3;
    (_a3 = iss).path ?? (_a3.path = []);
    iss.path.unshift(path);
    return iss;
  });
}
function unwrapMessage(message) {
  return typeof message === "string" ? message : message?.message;
}
function sizeCaps(defChecks) {
  const caps = [];
  for (const ch of defChecks ?? []) {
    const d = ch._zod.def;
    if (!/_(length|size)$|_equals$/.test(d.check))
      break;
    const max = d.maximum ?? d.length ?? d.size;
    if (max >= 0)
      caps.push([max, ch]);
  }
  return caps;
}
function attachSchema(issues, start, inst) {
  var _a3;
  for (let i = start; i < issues.length; i++) {
    (_a3 = issues[i]).schema ?? (_a3.schema = inst);
  }
}
function finalizeIssue(iss, ctx, config2) {
  var _a3;
  const traits = iss.inst?._zod?.traits;
  if (traits?.has("$ZodType")) {
    if (traits.has("$ZodCheck"))
      (_a3 = iss).schema ?? (_a3.schema = iss.inst);
    else
      iss.schema = iss.inst;
  }
  const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
  const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config2.customError?.(iss)) ?? unwrapMessage(config2.localeError?.(iss)) ?? "Invalid input";
  const full = {};
  for (const k of Object.keys(iss)) {
    if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
      continue;
    full[k] = iss[k];
  }
  full.path ?? (full.path = []);
  full.message = message;
  if (ctx?.reportInput) {
    full.input = iss.input;
  }
  return full;
}
function getSizableOrigin(input) {
  if (input instanceof Set)
    return "set";
  if (input instanceof Map)
    return "map";
  if (input instanceof File)
    return "file";
  return "unknown";
}
var highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(str) {
  const units = str.length;
  if (!highSurrogate.test(str))
    return units;
  let count2 = units;
  for (let i = 0; i < units - 1; i++) {
    if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
      count2--;
      i++;
    }
  }
  return count2;
}
function getLengthableOrigin(input) {
  if (Array.isArray(input))
    return "array";
  if (typeof input === "string")
    return "string";
  return "unknown";
}
function parsedType(data) {
  const t = typeof data;
  switch (t) {
    case "number": {
      return Number.isNaN(data) ? "nan" : "number";
    }
    case "object": {
      if (data === null) {
        return "null";
      }
      if (Array.isArray(data)) {
        return "array";
      }
      const obj = data;
      if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) {
        return obj.constructor.name;
      }
    }
  }
  return t;
}
function issue(...args) {
  const [iss, input, inst] = args;
  if (typeof iss === "string") {
    return {
      message: iss,
      code: "custom",
      input,
      inst
    };
  }
  return { ...iss };
}
function cleanEnum(obj) {
  return Object.entries(obj).filter(([k, _]) => {
    return Number.isNaN(Number.parseInt(k, 10));
  }).map((el) => el[1]);
}
function base64ToUint8Array(base642) {
  const binaryString = atob(base642);
  const bytes = new Uint8Array(binaryString.length);
  for (let i = 0; i < binaryString.length; i++) {
    bytes[i] = binaryString.charCodeAt(i);
  }
  return bytes;
}
function uint8ArrayToBase64(bytes) {
  let binaryString = "";
  for (let i = 0; i < bytes.length; i++) {
    binaryString += String.fromCharCode(bytes[i]);
  }
  return btoa(binaryString);
}
function base64urlToUint8Array(base64url2) {
  const base642 = base64url2.replace(/-/g, "+").replace(/_/g, "/");
  const padding = "=".repeat((4 - base642.length % 4) % 4);
  return base64ToUint8Array(base642 + padding);
}
function uint8ArrayToBase64url(bytes) {
  return uint8ArrayToBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
function hexToUint8Array(hex) {
  const cleanHex = hex.replace(/^0x/, "");
  if (cleanHex.length % 2 !== 0) {
    throw new Error("Invalid hex string length");
  }
  const bytes = new Uint8Array(cleanHex.length / 2);
  for (let i = 0; i < cleanHex.length; i += 2) {
    bytes[i / 2] = Number.parseInt(cleanHex.slice(i, i + 2), 16);
  }
  return bytes;
}
function uint8ArrayToHex(bytes) {
  return Array.from(bytes).map((b) => b.toString(16).padStart(2, "0")).join("");
}
var Class = class {
  constructor(..._args) {
  }
};
function members(proto, table) {
  for (const key in table) {
    const desc = Object.getOwnPropertyDescriptor(table, key);
    if (desc.get)
      Object.defineProperty(proto, key, { ...desc, enumerable: false });
    else
      defineBound(proto, key, desc.value);
  }
}
function own(inst, key, value, enumerable = true) {
  Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
  return value;
}
function hide(inst, key, value) {
  return own(inst, key, value, false);
}
// @__NO_SIDE_EFFECTS__
function derived(computes, table) {
  for (const key in computes) {
    const compute = computes[key];
    Object.defineProperty(table, key, {
      configurable: true,
      enumerable: true,
      get() {
        return own(this, key, compute(this));
      },
      set(value) {
        own(this, key, value);
      }
    });
  }
  return table;
}
function defineBound(proto, key, fn) {
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      return this == null ? fn : own(this, key, fn.bind(this));
    },
    set(value) {
      own(this, key, value);
    }
  });
}
function claim(inst, sentinel) {
  const proto = Object.getPrototypeOf(inst);
  return sentinel in proto ? void 0 : proto;
}
var installing;
var broke = false;
var breaker = {
  configurable: true,
  get() {
    broke = true;
    return void 0;
  }
};
function defineLazyInternal(inst, key, compute) {
  const proto = Object.getPrototypeOf(inst._zod);
  if (key in proto && installing !== inst._zod) {
    installing = void 0;
    return;
  }
  installing = inst._zod;
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      Object.defineProperty(this, key, breaker);
      const outer = broke;
      broke = false;
      try {
        const value = compute(this);
        if (broke)
          delete this[key];
        else
          Object.defineProperty(this, key, { configurable: true, writable: true, value });
        broke = broke || outer;
        return value;
      } catch (err) {
        delete this[key];
        broke = broke || outer;
        throw err;
      }
    },
    set(value) {
      Object.defineProperty(this, key, { configurable: true, writable: true, value });
    }
  });
}
function installLazyProp(inst, key, make, enumerable) {
  const proto = claim(inst, key);
  if (!proto)
    return;
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      const desc = { configurable: true, writable: true, enumerable, value: void 0 };
      Object.defineProperty(this, key, desc);
      desc.value = make(this);
      Object.defineProperty(this, key, desc);
      return desc.value;
    },
    set(value) {
      Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
    }
  });
}
var CONSTANT_CATCH = "~constantCatch";
function constantCatch(value) {
  const fn = () => value;
  fn[CONSTANT_CATCH] = true;
  return fn;
}

// node_modules/zod/v4/core/core.js
var _a;
var NEVER = /* @__PURE__ */ Object.freeze({
  status: "aborted"
});
var _zodDesc = { value: void 0, enumerable: false };
var _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
  const E = _E;
  if (E) {
    const saved = E.stackTraceLimit;
    if (typeof saved === "number") {
      try {
        E.stackTraceLimit = 0;
      } catch {
        _E = null;
        return new Definition();
      }
      try {
        return new Definition();
      } finally {
        E.stackTraceLimit = saved;
      }
    }
  }
  return new Definition();
}
// @__NO_SIDE_EFFECTS__
function $constructor(name2, initializer3, proto, params) {
  const zodProto = {};
  function Internals(def) {
    this.def = def;
    this.constr = _;
    this.traits = /* @__PURE__ */ new Set();
  }
  Internals.prototype = zodProto;
  const protoMembers = proto;
  const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
  function init(inst, def) {
    if (!inst._zod) {
      _zodDesc.value = new Internals(def);
      try {
        Object.defineProperty(inst, "_zod", _zodDesc);
      } finally {
        _zodDesc.value = void 0;
      }
    } else if (inst._zod.traits.has(name2)) {
      return;
    }
    inst._zod.traits.add(name2);
    initializer3(inst, def);
    if (initialized) {
      const own2 = Object.getPrototypeOf(inst);
      const ctorProto = inst._zod.constr.prototype;
      let up = own2;
      while (up && up !== ctorProto)
        up = Object.getPrototypeOf(up);
      const target = up ?? own2;
      if (!initialized.has(target)) {
        initialized.add(target);
        members(target, protoMembers);
      }
    }
    const proto2 = _.prototype;
    for (const k in proto2) {
      if (!Object.prototype.hasOwnProperty.call(proto2, k))
        continue;
      if (!(k in inst)) {
        inst[k] = proto2[k].bind(inst);
      }
    }
  }
  const Parent = params?.Parent ?? Object;
  class Definition extends Parent {
  }
  Object.defineProperty(Definition, "name", { value: name2 });
  function _(def) {
    const inst = params?.Parent ? newError(Definition) : this;
    init(inst, def);
    const deferred = inst._zod.deferred;
    if (deferred) {
      for (const fn of deferred) {
        fn();
      }
      inst._zod.deferred = void 0;
    }
    const pp = globalThis.__zod_globalConfig?.postProcessor;
    if (pp)
      pp(inst);
    return inst;
  }
  Object.defineProperty(_, "init", { value: init });
  Object.defineProperty(_, Symbol.hasInstance, {
    value: (inst) => {
      if (params?.Parent && inst instanceof params.Parent)
        return true;
      return inst?._zod?.traits?.has(name2);
    }
  });
  Object.defineProperty(_, "name", { value: name2 });
  return _;
}
var $ZodAsyncError = class extends Error {
  constructor() {
    super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
  }
};
var $ZodEncodeError = class extends Error {
  constructor(name2) {
    super(`Encountered unidirectional transform during encode: ${name2}`);
    this.name = "ZodEncodeError";
  }
};
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
var globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
  if (newConfig)
    Object.assign(globalConfig, newConfig);
  return globalConfig;
}

// node_modules/zod/v4/core/errors.js
function _getMessage() {
  const internals = this._zod;
  internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
  return internals.message;
}
function _setMessage(value) {
  this._zod.message = value;
}
var _messageDesc = {
  get: _getMessage,
  set: _setMessage,
  enumerable: true,
  configurable: true
};
var _issuesDesc = { value: void 0, enumerable: false };
var _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
var initializer = (inst, def) => {
  inst.name = "$ZodError";
  _issuesDesc.value = def;
  Object.defineProperty(inst, "issues", _issuesDesc);
  _issuesDesc.value = void 0;
  Object.defineProperty(inst, "message", _messageDesc);
  const proto = Object.getPrototypeOf(inst);
  if (!_installedToString.has(proto)) {
    _installedToString.add(proto);
    Object.defineProperty(proto, "toString", {
      configurable: true,
      enumerable: false,
      get() {
        const value = () => this.message;
        Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
        return value;
      },
      set(value) {
        Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
      }
    });
  }
};
var $ZodError = $constructor("$ZodError", initializer);
var $ZodRealError = $constructor("$ZodError", initializer, void 0, {
  Parent: Error
});
function node(obj, key, make) {
  if (!Object.prototype.hasOwnProperty.call(obj, key)) {
    if (key === "__proto__") {
      Object.defineProperty(obj, key, { value: make(), writable: true, enumerable: true, configurable: true });
    } else {
      obj[key] = make();
    }
  }
  return obj[key];
}
function flattenError(error2, mapper = (issue2) => issue2.message) {
  const fieldErrors = {};
  const formErrors = [];
  for (const sub of error2.issues) {
    if (sub.path.length > 0) {
      node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
    } else {
      formErrors.push(mapper(sub));
    }
  }
  return { formErrors, fieldErrors };
}
function formatError(error2, mapper = (issue2) => issue2.message) {
  const fieldErrors = { _errors: [] };
  const processError = (error3, path = []) => {
    for (const issue2 of error3.issues) {
      if (issue2.code === "invalid_union" && issue2.errors.length) {
        issue2.errors.map((issues) => processError({ issues }, [...path, ...issue2.path]));
      } else if (issue2.code === "invalid_key") {
        processError({ issues: issue2.issues }, [...path, ...issue2.path]);
      } else if (issue2.code === "invalid_element") {
        processError({ issues: issue2.issues }, [...path, ...issue2.path]);
      } else {
        const fullpath = [...path, ...issue2.path];
        if (fullpath.length === 0) {
          fieldErrors._errors.push(mapper(issue2));
        } else {
          let curr = fieldErrors;
          let i = 0;
          while (i < fullpath.length) {
            const el = fullpath[i];
            const terminal = i === fullpath.length - 1;
            if (el === "_errors") {
              if (terminal)
                curr._errors.push(mapper(issue2));
              i++;
              continue;
            }
            if (!Object.prototype.hasOwnProperty.call(curr, el)) {
              Object.defineProperty(curr, el, {
                value: { _errors: [] },
                enumerable: true,
                writable: true,
                configurable: true
              });
            }
            const node2 = curr[el];
            if (terminal) {
              node2._errors.push(mapper(issue2));
            }
            curr = node2;
            i++;
          }
        }
      }
    }
  };
  processError(error2);
  return fieldErrors;
}

// node_modules/zod/v4/core/parse.js
function finalizeParams(callee, params) {
  return { callee: params?.callee ?? callee, Err: params?.Err };
}
var _parse = (_Err) => {
  const fn = (schema, value, _ctx, _params) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
      throw new $ZodAsyncError();
    }
    if (result.issues.length) {
      const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
      captureStackTrace(e, _params?.callee ?? fn);
      throw e;
    }
    return result.value;
  };
  return fn;
};
var _parseAsync = (_Err) => {
  const fn = async (schema, value, _ctx, params) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
      result = await result;
    if (result.issues.length) {
      const e = new (params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
      captureStackTrace(e, params?.callee ?? fn);
      throw e;
    }
    return result.value;
  };
  return fn;
};
var _safeParse = (_Err) => (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
  const result = schema._zod.run({ value, issues: [] }, ctx);
  if (result instanceof Promise) {
    throw new $ZodAsyncError();
  }
  return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
function failure(Err, issues, ctx) {
  let error2;
  return {
    success: false,
    get error() {
      if (!error2) {
        error2 = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
        issues = void 0;
        ctx = void 0;
      }
      return error2;
    },
    set error(e) {
      error2 = e;
      issues = void 0;
      ctx = void 0;
    }
  };
}
var _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
  let result = schema._zod.run({ value, issues: [] }, ctx);
  if (result instanceof Promise)
    result = await result;
  return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
var COMPILE_INVALID = /* @__PURE__ */ Symbol.for("zod.compile.invalid");
var COMPILE_FALLBACK = /* @__PURE__ */ Symbol.for("zod.compile.fallback");
var validate = ((schema, value, _ctx) => {
  const validator = schema._zod.bag.validator;
  if (validator !== void 0) {
    if (validator(value) !== COMPILE_INVALID)
      return true;
    if (validator.definite === true && _ctx === void 0)
      return false;
  }
  return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
  const ctx = _ctx ? { ..._ctx, async: false, abortEarly: true } : { async: false, abortEarly: true };
  const fallbackRun = schema._zod.bag.fallbackRun;
  let result;
  if (fallbackRun) {
    ctx[COMPILE_FALLBACK] = true;
    result = fallbackRun({ value, issues: [] }, ctx);
  } else {
    result = schema._zod.run({ value, issues: [] }, ctx);
  }
  if (result instanceof Promise) {
    throw new $ZodAsyncError();
  }
  return result.issues.length === 0;
}
var validateAsync = async (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: true, abortEarly: true } : { async: true, abortEarly: true };
  let result = schema._zod.run({ value, issues: [] }, ctx);
  if (result instanceof Promise)
    result = await result;
  return result.issues.length === 0;
};
var _encode = (_Err) => {
  const parse2 = _parse(_Err);
  const fn = (schema, value, _ctx, _params) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return parse2(schema, value, ctx, finalizeParams(fn, _params));
  };
  return fn;
};
var _decode = (_Err) => {
  const parse2 = _parse(_Err);
  const fn = (schema, value, _ctx, _params) => {
    return parse2(schema, value, _ctx, finalizeParams(fn, _params));
  };
  return fn;
};
var _encodeAsync = (_Err) => {
  const parseAsync2 = _parseAsync(_Err);
  const fn = async (schema, value, _ctx, _params) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return await parseAsync2(schema, value, ctx, finalizeParams(fn, _params));
  };
  return fn;
};
var _decodeAsync = (_Err) => {
  const parseAsync2 = _parseAsync(_Err);
  const fn = async (schema, value, _ctx, _params) => {
    return await parseAsync2(schema, value, _ctx, finalizeParams(fn, _params));
  };
  return fn;
};
var _safeEncode = (_Err) => (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
  return _safeParse(_Err)(schema, value, ctx);
};
var _safeDecode = (_Err) => (schema, value, _ctx) => {
  return _safeParse(_Err)(schema, value, _ctx);
};
var _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
  return _safeParseAsync(_Err)(schema, value, ctx);
};
var _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
  return _safeParseAsync(_Err)(schema, value, _ctx);
};

// node_modules/zod/v4/core/regexes.js
var cuid = /^[cC][0-9a-z]{6,}$/;
var cuid2 = /^[0-9a-z]+$/;
var ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
var xid = /^[0-9a-vA-V]{20}$/;
var ksuid = /^[A-Za-z0-9]{27}$/;
var nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
  return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
var duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
var guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
var uuid = (version2) => {
  if (!version2)
    return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
  return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version2}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
var email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
var _emoji = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
function emoji() {
  return new RegExp(_emoji, "u");
}
var ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
var ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
var cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
var cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
var base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
var base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
var httpProtocol = /^https?$/;
var e164 = /^\+[1-9]\d{6,14}$/;
var dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
function anchor(source) {
  return new RegExp(`^${source}$`);
}
var date = /* @__PURE__ */ anchor(dateSource);
function timeSource(args) {
  const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
  const regex = typeof args.precision === "number" ? args.precision === -1 ? `${hhmm}` : args.precision === 0 ? `${hhmm}:[0-5]\\d` : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}` : args.seconds ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?` : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
  return regex;
}
function time2(args) {
  return new RegExp(`^${timeSource(args)}$`);
}
function datetime(args) {
  const opts = ["Z"];
  if (args.offset)
    opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
  const qualified = `${timeSource({ precision: args.precision, seconds: true })}(?:${opts.join("|")})`;
  const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
  return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
var anyString = /^[\s\S]{0,}$/;
var integer2 = /^-?\d+$/;
var number = /^-?\d+(?:\.\d+)?$/;
var boolean = /^(?:true|false)$/i;
var lowercase = /^[^A-Z]*$/;
var uppercase = /^[^a-z]*$/;

// node_modules/zod/v4/core/checks.js
var $ZodCheck = /* @__PURE__ */ $constructor("$ZodCheck", (inst, def) => {
  var _a3;
  inst._zod ?? (inst._zod = {});
  inst._zod.def = def;
  (_a3 = inst._zod).onattach ?? (_a3.onattach = []);
});
var _whenHasLength = (payload) => {
  const val = payload.value;
  return !nullish(val) && val.length !== void 0;
};
var numericOriginMap = {
  number: "number",
  bigint: "bigint",
  object: "date"
};
var $ZodCheckLessThan = /* @__PURE__ */ $constructor("$ZodCheckLessThan", (inst, def) => {
  $ZodCheck.init(inst, def);
  const origin = numericOriginMap[typeof def.value];
  inst._zod.check = (payload) => {
    if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
      return;
    }
    payload.issues.push({
      origin: numericOriginMap[typeof payload.value] ?? origin,
      code: "too_big",
      maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
      input: payload.value,
      inclusive: def.inclusive,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckGreaterThan = /* @__PURE__ */ $constructor("$ZodCheckGreaterThan", (inst, def) => {
  $ZodCheck.init(inst, def);
  const origin = numericOriginMap[typeof def.value];
  inst._zod.check = (payload) => {
    if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
      return;
    }
    payload.issues.push({
      origin: numericOriginMap[typeof payload.value] ?? origin,
      code: "too_small",
      minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
      input: payload.value,
      inclusive: def.inclusive,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckMultipleOf = /* @__PURE__ */ $constructor("$ZodCheckMultipleOf", (inst, def) => {
  $ZodCheck.init(inst, def);
  inst._zod.check = (payload) => {
    if (typeof payload.value !== typeof def.value)
      throw new Error("Cannot mix number and bigint in multiple_of check.");
    const isMultiple = typeof payload.value === "bigint" ? (
      // `value % 0n` throws, and nothing is a multiple of zero — the number branch already fails this way via NaN
      def.value !== BigInt(0) && payload.value % def.value === BigInt(0)
    ) : floatSafeRemainder(payload.value, def.value) === 0;
    if (isMultiple)
      return;
    payload.issues.push({
      origin: typeof payload.value,
      code: "not_multiple_of",
      divisor: def.value,
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckNumberFormat = /* @__PURE__ */ $constructor("$ZodCheckNumberFormat", (inst, def) => {
  $ZodCheck.init(inst, def);
  def.format = def.format || "float64";
  const isInt = def.format?.includes("int");
  const origin = isInt ? "int" : "number";
  const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
  inst._zod.check = (payload) => {
    const input = payload.value;
    if (isInt) {
      if (!Number.isInteger(input)) {
        payload.issues.push({
          expected: origin,
          format: def.format,
          code: "invalid_type",
          continue: false,
          input,
          inst
        });
        return;
      }
      if (!Number.isSafeInteger(input)) {
        if (input > 0) {
          payload.issues.push({
            input,
            code: "too_big",
            maximum: Number.MAX_SAFE_INTEGER,
            note: "Integers must be within the safe integer range.",
            inst,
            origin,
            inclusive: true,
            continue: !def.abort
          });
        } else {
          payload.issues.push({
            input,
            code: "too_small",
            minimum: Number.MIN_SAFE_INTEGER,
            note: "Integers must be within the safe integer range.",
            inst,
            origin,
            inclusive: true,
            continue: !def.abort
          });
        }
        return;
      }
    }
    if (input < minimum) {
      payload.issues.push({
        origin: "number",
        input,
        code: "too_small",
        minimum,
        inclusive: true,
        inst,
        continue: !def.abort
      });
    }
    if (input > maximum) {
      payload.issues.push({
        origin: "number",
        input,
        code: "too_big",
        maximum,
        inclusive: true,
        inst,
        continue: !def.abort
      });
    }
  };
});
var $ZodCheckMaxLength = /* @__PURE__ */ $constructor("$ZodCheckMaxLength", (inst, def) => {
  var _a3;
  $ZodCheck.init(inst, def);
  (_a3 = inst._zod.def).when ?? (_a3.when = _whenHasLength);
  inst._zod.check = (payload) => {
    const input = payload.value;
    const units = input.length;
    const length = typeof input === "string" && units > def.maximum ? codePointLength(input) : units;
    if (length <= def.maximum)
      return;
    const origin = getLengthableOrigin(input);
    payload.issues.push({
      origin,
      code: "too_big",
      maximum: def.maximum,
      inclusive: true,
      input,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckMinLength = /* @__PURE__ */ $constructor("$ZodCheckMinLength", (inst, def) => {
  var _a3;
  $ZodCheck.init(inst, def);
  (_a3 = inst._zod.def).when ?? (_a3.when = _whenHasLength);
  inst._zod.check = (payload) => {
    const input = payload.value;
    const units = input.length;
    const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units;
    if (length >= def.minimum)
      return;
    const origin = getLengthableOrigin(input);
    payload.issues.push({
      origin,
      code: "too_small",
      minimum: def.minimum,
      inclusive: true,
      input,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckLengthEquals = /* @__PURE__ */ $constructor("$ZodCheckLengthEquals", (inst, def) => {
  var _a3;
  $ZodCheck.init(inst, def);
  (_a3 = inst._zod.def).when ?? (_a3.when = _whenHasLength);
  inst._zod.check = (payload) => {
    const input = payload.value;
    const units = input.length;
    const length = typeof input === "string" && units >= def.length && units <= def.length * 2 ? codePointLength(input) : units;
    if (length === def.length)
      return;
    const origin = getLengthableOrigin(input);
    const tooBig = length > def.length;
    payload.issues.push({
      origin,
      ...tooBig ? { code: "too_big", maximum: def.length } : { code: "too_small", minimum: def.length },
      inclusive: true,
      exact: true,
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckStringFormat = /* @__PURE__ */ $constructor("$ZodCheckStringFormat", (inst, def) => {
  var _a3, _b;
  $ZodCheck.init(inst, def);
  if (def.pattern)
    (_a3 = inst._zod).check ?? (_a3.check = (payload) => {
      def.pattern.lastIndex = 0;
      if (def.pattern.test(payload.value))
        return;
      payload.issues.push({
        origin: "string",
        code: "invalid_format",
        format: def.format,
        input: payload.value,
        ...def.pattern ? { pattern: def.pattern.toString() } : {},
        inst,
        continue: !def.abort
      });
    });
  else
    (_b = inst._zod).check ?? (_b.check = () => {
    });
});
var $ZodCheckRegex = /* @__PURE__ */ $constructor("$ZodCheckRegex", (inst, def) => {
  $ZodCheckStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    def.pattern.lastIndex = 0;
    if (def.pattern.test(payload.value))
      return;
    payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "regex",
      input: payload.value,
      pattern: def.pattern.toString(),
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckLowerCase = /* @__PURE__ */ $constructor("$ZodCheckLowerCase", (inst, def) => {
  def.pattern ?? (def.pattern = lowercase);
  $ZodCheckStringFormat.init(inst, def);
});
var $ZodCheckUpperCase = /* @__PURE__ */ $constructor("$ZodCheckUpperCase", (inst, def) => {
  def.pattern ?? (def.pattern = uppercase);
  $ZodCheckStringFormat.init(inst, def);
});
var $ZodCheckIncludes = /* @__PURE__ */ $constructor("$ZodCheckIncludes", (inst, def) => {
  $ZodCheck.init(inst, def);
  const escapedRegex = escapeRegex(def.includes);
  const pattern2 = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
  def.pattern = pattern2;
  inst._zod.check = (payload) => {
    if (payload.value.includes(def.includes, def.position))
      return;
    payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "includes",
      includes: def.includes,
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckStartsWith = /* @__PURE__ */ $constructor("$ZodCheckStartsWith", (inst, def) => {
  $ZodCheck.init(inst, def);
  const pattern2 = new RegExp(`^${escapeRegex(def.prefix)}.*`);
  def.pattern ?? (def.pattern = pattern2);
  inst._zod.check = (payload) => {
    if (payload.value.startsWith(def.prefix))
      return;
    payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "starts_with",
      prefix: def.prefix,
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckEndsWith = /* @__PURE__ */ $constructor("$ZodCheckEndsWith", (inst, def) => {
  $ZodCheck.init(inst, def);
  const pattern2 = new RegExp(`.*${escapeRegex(def.suffix)}$`);
  def.pattern ?? (def.pattern = pattern2);
  inst._zod.check = (payload) => {
    if (payload.value.endsWith(def.suffix))
      return;
    payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "ends_with",
      suffix: def.suffix,
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckOverwrite = /* @__PURE__ */ $constructor("$ZodCheckOverwrite", (inst, def) => {
  $ZodCheck.init(inst, def);
  inst._zod.check = (payload) => {
    payload.value = def.tx(payload.value);
  };
});

// node_modules/zod/v4/core/doc.js
var Doc = class {
  constructor(args = [], closed2 = {}) {
    this.content = [];
    this.indent = 0;
    this.args = args;
    this.closed = closed2;
  }
  // the compiler catches a child's throw and keeps writing into this doc, so the indent has to unwind with it
  indented(fn) {
    this.indent += 1;
    try {
      fn(this);
    } finally {
      this.indent -= 1;
    }
  }
  write(arg) {
    if (typeof arg === "function") {
      arg(this, { execution: "sync" });
      arg(this, { execution: "async" });
      return;
    }
    const content = arg;
    const lines = content.split("\n").filter((x) => x);
    const minIndent = Math.min(...lines.map((x) => x.length - x.trimStart().length));
    const dedented = lines.map((x) => x.slice(minIndent)).map((x) => " ".repeat(this.indent * 2) + x);
    for (const line of dedented) {
      this.content.push(line);
    }
  }
  compile() {
    const F = Function;
    const content = this?.content ?? [``];
    const factory = new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {
${content.join("\n")}
};`);
    return factory(...Object.values(this.closed));
  }
};

// node_modules/zod/v4/core/versions.js
var version = {
  major: 4,
  minor: 6,
  patch: 7
};

// node_modules/zod/v4/core/schemas.js
var $ZodType = /* @__PURE__ */ $constructor("$ZodType", (inst, def) => {
  var _a3;
  inst ?? (inst = {});
  inst._zod.def = def;
  inst._zod.bag = inst._zod.bag || {};
  inst._zod.version = version;
  const defChecks = inst._zod.def.checks;
  const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
  for (const ch of checks) {
    for (const fn of ch._zod.onattach) {
      fn(inst);
    }
  }
  if (checks.length === 0) {
    (_a3 = inst._zod).deferred ?? (_a3.deferred = []);
    inst._zod.deferred?.push(() => {
      inst._zod.run = inst._zod.parse;
    });
  } else {
    const runChecks = (payload, checks2, ctx) => {
      if (payload.memo)
        return payload;
      let isAborted = aborted(payload);
      let asyncResult;
      for (const ch of checks2) {
        if (ch._zod.def.when) {
          if (explicitlyAborted(payload))
            continue;
          const shouldRun = ch._zod.def.when(payload);
          if (!shouldRun)
            continue;
        } else if (isAborted) {
          continue;
        }
        const currLen = payload.issues.length;
        const _ = ch._zod.check(payload);
        if (_ instanceof Promise && ctx?.async === false) {
          throw new $ZodAsyncError();
        }
        if (asyncResult || _ instanceof Promise) {
          asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
            await _;
            const nextLen = payload.issues.length;
            if (nextLen === currLen)
              return;
            attachSchema(payload.issues, currLen, inst);
            if (!isAborted)
              isAborted = aborted(payload, currLen);
          });
        } else {
          const nextLen = payload.issues.length;
          if (nextLen === currLen)
            continue;
          attachSchema(payload.issues, currLen, inst);
          if (!isAborted)
            isAborted = aborted(payload, currLen);
        }
      }
      if (asyncResult) {
        return asyncResult.then(() => {
          return payload;
        });
      }
      return payload;
    };
    const handleCanaryResult = (canary, payload, ctx) => {
      if (aborted(canary)) {
        canary.aborted = true;
        return canary;
      }
      const checkResult = runChecks(payload, checks, ctx);
      if (checkResult instanceof Promise) {
        if (ctx.async === false)
          throw new $ZodAsyncError();
        return checkResult.then((checkResult2) => inst._zod.parse(checkResult2, ctx));
      }
      return inst._zod.parse(checkResult, ctx);
    };
    inst._zod.run = (payload, ctx) => {
      if (ctx.skipChecks) {
        return inst._zod.parse(payload, ctx);
      }
      if (ctx.direction === "backward") {
        const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
        if (canary instanceof Promise) {
          return canary.then((canary2) => {
            return handleCanaryResult(canary2, payload, ctx);
          });
        }
        return handleCanaryResult(canary, payload, ctx);
      }
      const result = inst._zod.parse(payload, ctx);
      if (result instanceof Promise) {
        if (ctx.async === false)
          throw new $ZodAsyncError();
        return result.then((result2) => runChecks(result2, checks, ctx));
      }
      return runChecks(result, checks, ctx);
    };
  }
}, {
  // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
  get "~standard"() {
    return hide(this, "~standard", standardProps(this));
  },
  set "~standard"(value) {
    own(this, "~standard", value);
  }
});
var toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync2(inst, value) {
  const ctx = { async: true };
  return toStandardResult(await inst._zod.run({ value, issues: [] }, ctx), ctx);
}
function standardProps(inst) {
  return {
    validate: (value) => {
      const ctx = { async: false };
      try {
        const r = inst._zod.run({ value, issues: [] }, ctx);
        if (!(r instanceof Promise))
          return toStandardResult(r, ctx);
      } catch (_) {
      }
      return validateAsync2(inst, value);
    },
    vendor: "zod",
    version: 1
  };
}
var $ZodString = /* @__PURE__ */ $constructor("$ZodString", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = def.pattern ?? anyString;
  inst._zod.parse = (payload, _) => {
    if (def.coerce)
      try {
        payload.value = String(payload.value);
      } catch (_2) {
      }
    if (typeof payload.value === "string")
      return payload;
    payload.issues.push({
      expected: "string",
      code: "invalid_type",
      input: payload.value,
      inst
    });
    return payload;
  };
});
var $ZodStringFormat = /* @__PURE__ */ $constructor("$ZodStringFormat", (inst, def) => {
  $ZodCheckStringFormat.init(inst, def);
  $ZodString.init(inst, def);
});
var $ZodGUID = /* @__PURE__ */ $constructor("$ZodGUID", (inst, def) => {
  def.pattern ?? (def.pattern = guid);
  $ZodStringFormat.init(inst, def);
});
var $ZodUUID = /* @__PURE__ */ $constructor("$ZodUUID", (inst, def) => {
  if (def.version) {
    const versionMap = {
      v1: 1,
      v2: 2,
      v3: 3,
      v4: 4,
      v5: 5,
      v6: 6,
      v7: 7,
      v8: 8
    };
    const v = versionMap[def.version];
    if (v === void 0)
      throw new Error(`Invalid UUID version: "${def.version}"`);
    def.pattern ?? (def.pattern = uuid(v));
  } else
    def.pattern ?? (def.pattern = uuid());
  $ZodStringFormat.init(inst, def);
});
var $ZodEmail = /* @__PURE__ */ $constructor("$ZodEmail", (inst, def) => {
  def.pattern ?? (def.pattern = email);
  $ZodStringFormat.init(inst, def);
});
var URL_BAD_FORMAT = 1;
var URL_UNPARSEABLE = 2;
function canParseURL(input) {
  try {
    if (typeof URL !== "undefined" && typeof URL.canParse === "function")
      return URL.canParse(input);
    new URL(input);
    return true;
  } catch {
    return false;
  }
}
function validateURL(trimmed, def) {
  if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) {
    return canParseURL(trimmed) || URL_UNPARSEABLE;
  }
  return parseURLObject(trimmed, def);
}
function parseURLObject(trimmed, def) {
  if (!def.normalize && def.protocol?.source === httpProtocol.source && !/^https?:\/\//i.test(trimmed)) {
    return URL_BAD_FORMAT;
  }
  try {
    if (typeof URL !== "undefined") {
      const URLStatic = URL;
      if (typeof URLStatic.parse === "function")
        return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
    }
    return new URL(trimmed);
  } catch {
    return URL_UNPARSEABLE;
  }
}
var asciiTabOrNewline = /[\t\n\r]/g;
function stripTabAndNewline(value) {
  return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
  hostname.lastIndex = 0;
  return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol2) {
  protocol2.lastIndex = 0;
  return protocol2.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
var $ZodURL = /* @__PURE__ */ $constructor("$ZodURL", (inst, def) => {
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    try {
      const trimmed = payload.value.trim();
      const url = validateURL(trimmed, def);
      if (url === URL_BAD_FORMAT) {
        payload.issues.push({
          code: "invalid_format",
          format: "url",
          note: "Invalid URL format",
          input: payload.value,
          inst,
          continue: !def.abort
        });
        return;
      }
      if (url === URL_UNPARSEABLE) {
        payload.issues.push({
          code: "invalid_format",
          format: "url",
          input: payload.value,
          inst,
          continue: !def.abort
        });
        return;
      }
      if (url === true) {
        payload.value = stripTabAndNewline(trimmed);
        return;
      }
      if (def.hostname && !urlHostnameOk(url, def.hostname)) {
        payload.issues.push({
          code: "invalid_format",
          format: "url",
          note: "Invalid hostname",
          pattern: def.hostname.source,
          input: payload.value,
          inst,
          continue: !def.abort
        });
      }
      if (def.protocol && !urlProtocolOk(url, def.protocol)) {
        payload.issues.push({
          code: "invalid_format",
          format: "url",
          note: "Invalid protocol",
          pattern: def.protocol.source,
          input: payload.value,
          inst,
          continue: !def.abort
        });
      }
      payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
      return;
    } catch (_) {
      payload.issues.push({
        code: "invalid_format",
        format: "url",
        input: payload.value,
        inst,
        continue: !def.abort
      });
    }
  };
});
var $ZodEmoji = /* @__PURE__ */ $constructor("$ZodEmoji", (inst, def) => {
  def.pattern ?? (def.pattern = emoji());
  $ZodStringFormat.init(inst, def);
});
var $ZodNanoID = /* @__PURE__ */ $constructor("$ZodNanoID", (inst, def) => {
  if (def.length !== void 0 && (!Number.isInteger(def.length) || def.length < 1))
    throw new Error(`Invalid nanoid length: ${def.length}`);
  def.pattern ?? (def.pattern = def.length === void 0 ? nanoid : nanoidOfLength(def.length));
  $ZodStringFormat.init(inst, def);
});
var $ZodCUID = /* @__PURE__ */ $constructor("$ZodCUID", (inst, def) => {
  def.pattern ?? (def.pattern = cuid);
  $ZodStringFormat.init(inst, def);
});
var $ZodCUID2 = /* @__PURE__ */ $constructor("$ZodCUID2", (inst, def) => {
  def.pattern ?? (def.pattern = cuid2);
  $ZodStringFormat.init(inst, def);
});
var $ZodULID = /* @__PURE__ */ $constructor("$ZodULID", (inst, def) => {
  def.pattern ?? (def.pattern = ulid);
  $ZodStringFormat.init(inst, def);
});
var $ZodXID = /* @__PURE__ */ $constructor("$ZodXID", (inst, def) => {
  def.pattern ?? (def.pattern = xid);
  $ZodStringFormat.init(inst, def);
});
var $ZodKSUID = /* @__PURE__ */ $constructor("$ZodKSUID", (inst, def) => {
  def.pattern ?? (def.pattern = ksuid);
  $ZodStringFormat.init(inst, def);
});
var $ZodISODateTime = /* @__PURE__ */ $constructor("$ZodISODateTime", (inst, def) => {
  def.pattern ?? (def.pattern = datetime(def));
  $ZodStringFormat.init(inst, def);
});
var $ZodISODate = /* @__PURE__ */ $constructor("$ZodISODate", (inst, def) => {
  def.pattern ?? (def.pattern = date);
  $ZodStringFormat.init(inst, def);
});
var $ZodISOTime = /* @__PURE__ */ $constructor("$ZodISOTime", (inst, def) => {
  def.pattern ?? (def.pattern = time2(def));
  $ZodStringFormat.init(inst, def);
});
var $ZodISODuration = /* @__PURE__ */ $constructor("$ZodISODuration", (inst, def) => {
  def.pattern ?? (def.pattern = duration);
  $ZodStringFormat.init(inst, def);
});
var $ZodIPv4 = /* @__PURE__ */ $constructor("$ZodIPv4", (inst, def) => {
  def.pattern ?? (def.pattern = ipv4);
  $ZodStringFormat.init(inst, def);
});
var ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
  if (!ipv6Alphabet.test(value))
    return false;
  return canParseURL(`http://[${value}]`);
}
var $ZodIPv6 = /* @__PURE__ */ $constructor("$ZodIPv6", (inst, def) => {
  def.pattern ?? (def.pattern = ipv6);
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    if (!isValidIPv6(payload.value)) {
      payload.issues.push({
        code: "invalid_format",
        format: "ipv6",
        input: payload.value,
        inst,
        continue: !def.abort
      });
    }
  };
});
var $ZodCIDRv4 = /* @__PURE__ */ $constructor("$ZodCIDRv4", (inst, def) => {
  def.pattern ?? (def.pattern = cidrv4);
  $ZodStringFormat.init(inst, def);
});
function isValidCIDRv6(value) {
  const parts = value.split("/");
  if (parts.length !== 2)
    return false;
  const [address2, prefix] = parts;
  if (!prefix)
    return false;
  const prefixNum = Number(prefix);
  if (`${prefixNum}` !== prefix)
    return false;
  if (prefixNum < 0 || prefixNum > 128)
    return false;
  return isValidIPv6(address2);
}
var $ZodCIDRv6 = /* @__PURE__ */ $constructor("$ZodCIDRv6", (inst, def) => {
  def.pattern ?? (def.pattern = cidrv6);
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    if (!isValidCIDRv6(payload.value)) {
      payload.issues.push({
        code: "invalid_format",
        format: "cidrv6",
        input: payload.value,
        inst,
        continue: !def.abort
      });
    }
  };
});
function isValidBase64(data) {
  if (data === "")
    return true;
  if (/\s/.test(data))
    return false;
  if (data.length % 4 !== 0)
    return false;
  try {
    atob(data);
    return true;
  } catch {
    return false;
  }
}
var base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
var $ZodBase64 = /* @__PURE__ */ $constructor("$ZodBase64", (inst, def) => {
  def.pattern ?? (def.pattern = base64Charset);
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    if (isValidBase64(payload.value))
      return;
    payload.issues.push({
      code: "invalid_format",
      format: "base64",
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
  if (!base64urlCharset.test(data))
    return false;
  const base642 = data.replace(/[-_]/g, (c) => c === "-" ? "+" : "/");
  const padded = base642.padEnd(Math.ceil(base642.length / 4) * 4, "=");
  return isValidBase64(padded);
}
var $ZodBase64URL = /* @__PURE__ */ $constructor("$ZodBase64URL", (inst, def) => {
  def.pattern ?? (def.pattern = base64urlCharset);
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    if (isValidBase64URL(payload.value))
      return;
    payload.issues.push({
      code: "invalid_format",
      format: "base64url",
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodE164 = /* @__PURE__ */ $constructor("$ZodE164", (inst, def) => {
  def.pattern ?? (def.pattern = e164);
  $ZodStringFormat.init(inst, def);
});
function isValidJWT(token, algorithm = null) {
  try {
    const tokensParts = token.split(".");
    if (tokensParts.length !== 3)
      return false;
    const [header] = tokensParts;
    if (!header)
      return false;
    const parsedHeader = JSON.parse(atob(header));
    if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT")
      return false;
    if (!parsedHeader.alg)
      return false;
    if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm))
      return false;
    return true;
  } catch {
    return false;
  }
}
var $ZodJWT = /* @__PURE__ */ $constructor("$ZodJWT", (inst, def) => {
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    if (isValidJWT(payload.value, def.alg))
      return;
    payload.issues.push({
      code: "invalid_format",
      format: "jwt",
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodNumber = /* @__PURE__ */ $constructor("$ZodNumber", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = number;
  inst._zod.parse = (payload, _ctx) => {
    if (def.coerce)
      try {
        payload.value = Number(payload.value);
      } catch (_) {
      }
    const input = payload.value;
    if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
      return payload;
    }
    const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
    payload.issues.push({
      expected: "number",
      code: "invalid_type",
      input,
      inst,
      ...received ? { received } : {}
    });
    return payload;
  };
});
var $ZodNumberFormat = /* @__PURE__ */ $constructor("$ZodNumberFormat", (inst, def) => {
  $ZodCheckNumberFormat.init(inst, def);
  $ZodNumber.init(inst, def);
});
var $ZodBoolean = /* @__PURE__ */ $constructor("$ZodBoolean", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = boolean;
  inst._zod.parse = (payload, _ctx) => {
    if (def.coerce)
      try {
        payload.value = Boolean(payload.value);
      } catch (_) {
      }
    const input = payload.value;
    if (typeof input === "boolean")
      return payload;
    payload.issues.push({
      expected: "boolean",
      code: "invalid_type",
      input,
      inst
    });
    return payload;
  };
});
var $ZodUnknown = /* @__PURE__ */ $constructor("$ZodUnknown", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.parse = (payload) => payload;
});
var $ZodNever = /* @__PURE__ */ $constructor("$ZodNever", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, _ctx) => {
    payload.issues.push({
      expected: "never",
      code: "invalid_type",
      input: payload.value,
      inst
    });
    return payload;
  };
});
function capSize(inst, size) {
  const caps = sizeCaps(inst._zod.def.checks);
  if (!caps.length)
    return;
  const cap = Math.min(...caps.map((c) => c[0]));
  const parse2 = inst._zod.parse;
  inst._zod.parse = (payload, ctx) => {
    const n = size(payload.value);
    if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
      for (const [max, ch] of sizeCaps(inst._zod.def.checks)) {
        if (n > max && ch._zod.def.when(payload)) {
          const start = payload.issues.length;
          ch._zod.check(payload);
          payload.issues[start].continue = false;
          attachSchema(payload.issues, start, inst);
          return payload;
        }
      }
    }
    return parse2(payload, ctx);
  };
}
var arraySize = (input) => Array.isArray(input) ? input.length : -1;
function handleArrayResult(result, final, index) {
  if (result.issues.length) {
    final.issues.push(...prefixIssues(index, result.issues));
  }
  final.value[index] = result.value;
}
var $ZodArray = /* @__PURE__ */ $constructor("$ZodArray", (inst, def) => {
  $ZodType.init(inst, def);
  const memo2 = globalConfig.memoizer;
  memo2?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!Array.isArray(input)) {
      payload.issues.push({
        expected: "array",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    payload.value = memo2 ? memo2.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
    const proms = [];
    const abortEarly = ctx?.abortEarly;
    for (let i = 0; i < input.length; i++) {
      const item = input[i];
      const result = def.element._zod.run({
        value: item,
        issues: []
      }, ctx);
      if (result instanceof Promise) {
        proms.push(result.then((result2) => handleArrayResult(result2, payload, i)));
      } else {
        handleArrayResult(result, payload, i);
        if (abortEarly && result.issues.length !== 0 && aborted(result))
          break;
      }
    }
    if (proms.length) {
      return Promise.all(proms).then(() => payload);
    }
    return payload;
  };
  capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
  const isPresent = key in input;
  const isOptionalOut = optout === "optional";
  if (!isPresent && isOptionalOut && optin === "optional") {
    return;
  }
  if (result.issues.length) {
    if (optin !== void 0 && isOptionalOut && !isPresent) {
      return;
    }
    final.issues.push(...prefixIssues(key, result.issues));
  }
  if (!isPresent && optin === void 0) {
    if (!result.issues.length) {
      final.issues.push({
        code: "invalid_type",
        expected: "nonoptional",
        input: void 0,
        path: [key]
      });
    }
    return;
  }
  if (result.value === void 0) {
    if (isPresent || optin === "defaulted" && !isOptionalOut) {
      final.value[key] = void 0;
    }
  } else {
    final.value[key] = result.value;
  }
}
var NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
  const keys = Object.keys(def.shape);
  const ownSymbols = Object.getOwnPropertySymbols(def.shape);
  const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
  const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
  for (const k of allKeys) {
    if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
      throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
    }
  }
  const okeys = optionalKeys(def.shape);
  return {
    ...def,
    allKeys,
    symbolKeys,
    // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
    keySet: new Set(keys),
    numKeys: keys.length,
    optionalKeys: new Set(okeys)
  };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
  const unrecognized = [];
  const keySet = def.keySet;
  const _catchall = def.catchall._zod;
  const t = _catchall.def.type;
  const optin = _catchall.optin;
  const optout = _catchall.optout;
  let seen2 = 0;
  for (const key in input) {
    if (abortEarly && payload.issues.length !== seen2) {
      if (aborted(payload, seen2))
        break;
      seen2 = payload.issues.length;
    }
    if (keySet.has(key))
      continue;
    if (key === "__proto__") {
      if (t === "never")
        unrecognized.push(key);
      continue;
    }
    if (t === "never") {
      unrecognized.push(key);
      continue;
    }
    const r = _catchall.run({ value: input[key], issues: [] }, ctx);
    if (r instanceof Promise) {
      proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout)));
    } else {
      handlePropertyResult(r, payload, key, input, optin, optout);
    }
  }
  if (unrecognized.length) {
    payload.issues.push({
      code: "unrecognized_keys",
      keys: unrecognized,
      input,
      inst,
      // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
      continue: true
    });
  }
  if (!proms.length)
    return payload;
  return Promise.all(proms).then(() => {
    return payload;
  });
}
var $ZodObject = /* @__PURE__ */ $constructor("$ZodObject", (inst, def) => {
  $ZodType.init(inst, def);
  const desc = Object.getOwnPropertyDescriptor(def, "shape");
  const sh = desc?.get ? desc.get.raw : def.shape ?? {};
  if (sh) {
    const get = () => {
      const newSh = { ...sh };
      Object.defineProperty(def, "shape", { value: newSh });
      get.raw = newSh;
      return newSh;
    };
    get.raw = sh;
    Object.defineProperty(def, "shape", { get });
  }
  const _normalized = cached(() => normalizeDef(def));
  defineLazyInternal(inst, "propValues", (zod) => {
    const shape = zod.def.shape;
    const propValues = {};
    for (const key in shape) {
      const field2 = shape[key]._zod;
      if (field2.values) {
        if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
          assignProp(propValues, key, /* @__PURE__ */ new Set());
        }
        for (const v of field2.values)
          propValues[key].add(v);
        if (field2.optin !== void 0)
          propValues[key].add(void 0);
      }
    }
    return propValues;
  });
  const isObject2 = isObject;
  const catchall = def.catchall;
  let value;
  const memo2 = globalConfig.memoizer;
  memo2?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    value ?? (value = _normalized.value);
    const input = payload.value;
    if (!isObject2(input)) {
      payload.issues.push({
        expected: "object",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    payload.value = memo2 ? memo2.alloc(inst, payload, {}, ctx) : {};
    const proms = [];
    const shape = value.shape;
    const abortEarly = ctx?.abortEarly;
    let seen2 = payload.issues.length;
    for (const key of value.allKeys) {
      if (abortEarly && payload.issues.length !== seen2) {
        if (aborted(payload, seen2))
          break;
        seen2 = payload.issues.length;
      }
      if (key === "__proto__")
        continue;
      const el = shape[key];
      const optin = el._zod.optin;
      const optout = el._zod.optout;
      const r = el._zod.run({ value: input[key], issues: [] }, ctx);
      if (r instanceof Promise) {
        proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout)));
      } else {
        handlePropertyResult(r, payload, key, input, optin, optout);
      }
    }
    if (!catchall) {
      return proms.length ? Promise.all(proms).then(() => payload) : payload;
    }
    return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
  };
});
var $ZodObjectJIT = /* @__PURE__ */ $constructor("$ZodObjectJIT", (inst, def) => {
  $ZodObject.init(inst, def);
  const superParse = inst._zod.parse;
  const _normalized = cached(() => normalizeDef(def));
  const memo2 = globalConfig.memoizer;
  const generateFastpass = (shape) => {
    const normalized = _normalized.value;
    const syms = normalized.symbolKeys;
    const doc = new Doc(["payload", "ctx"], { shape, inst, memo: memo2, syms });
    const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
    const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
    doc.write(`const input = payload.value;`);
    const ids2 = /* @__PURE__ */ Object.create(null);
    let counter = 0;
    for (const key of normalized.allKeys) {
      ids2[key] = `key_${counter++}`;
    }
    doc.write(memo2 ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
    for (const key of normalized.allKeys) {
      if (key === "__proto__")
        continue;
      const id = ids2[key];
      const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : esc(key);
      const isPresent = `${k} in input`;
      const schema = shape[key];
      const optin = schema?._zod?.optin;
      const isOptionalIn = optin !== void 0;
      const isOptionalOut = schema?._zod?.optout === "optional";
      doc.write(`const ${id} = ${parseStr(k)};`);
      if (isOptionalIn && isOptionalOut) {
        const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
        doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
      } else if (!isOptionalIn) {
        doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
      } else {
        doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
        if (optin === "defaulted") {
          doc.write(`newResult[${k}] = ${id}.value;`);
        } else {
          doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
        }
      }
    }
    doc.write(`payload.value = newResult;`);
    doc.write(`return payload;`);
    return doc.compile();
  };
  let fastpass;
  const isObject2 = isObject;
  const jit = !globalConfig.jitless;
  const allowsEval2 = allowsEval;
  const fastEnabled = jit && allowsEval2.value;
  const catchall = def.catchall;
  let value;
  inst._zod.parse = (payload, ctx) => {
    value ?? (value = _normalized.value);
    const input = payload.value;
    if (!isObject2(input)) {
      payload.issues.push({
        expected: "object",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
      if (!fastpass)
        fastpass = generateFastpass(def.shape);
      payload = fastpass(payload, ctx);
      if (!catchall)
        return payload;
      return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
    }
    return superParse(payload, ctx);
  };
});
function handleUnionResults(results, final, inst, ctx) {
  for (const result of results) {
    if (result.issues.length === 0) {
      final.value = result.value;
      return final;
    }
  }
  const nonaborted = results.filter((r) => !aborted(r));
  if (nonaborted.length === 1) {
    final.value = nonaborted[0].value;
    return nonaborted[0];
  }
  final.issues.push({
    code: "invalid_union",
    input: final.value,
    inst,
    errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
  });
  return final;
}
var $ZodUnion = /* @__PURE__ */ $constructor("$ZodUnion", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
  defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
  defineLazyInternal(inst, "values", (zod) => {
    if (zod.def.options.every((o) => o._zod.values)) {
      return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
    }
    return void 0;
  });
  defineLazyInternal(inst, "pattern", (zod) => {
    if (zod.def.options.every((o) => o._zod.pattern)) {
      const patterns = zod.def.options.map((o) => o._zod.pattern);
      return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
    }
    return void 0;
  });
  const first2 = def.options.length === 1 ? def.options[0]._zod.run : null;
  inst._zod.parse = (payload, ctx) => {
    if (first2) {
      return first2(payload, ctx);
    }
    let async = false;
    const results = [];
    for (const option of def.options) {
      const result = option._zod.run({
        value: payload.value,
        issues: []
      }, ctx);
      if (result instanceof Promise) {
        results.push(result);
        async = true;
      } else {
        if (result.issues.length === 0)
          return result;
        results.push(result);
      }
    }
    if (!async)
      return handleUnionResults(results, payload, inst, ctx);
    return Promise.all(results).then((results2) => {
      return handleUnionResults(results2, payload, inst, ctx);
    });
  };
});
var $ZodIntersection = /* @__PURE__ */ $constructor("$ZodIntersection", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    const left = def.left._zod.run({ value: input, issues: [] }, ctx);
    const right = def.right._zod.run({ value: input, issues: [] }, ctx);
    const async = left instanceof Promise || right instanceof Promise;
    if (async) {
      return Promise.all([left, right]).then(([left2, right2]) => {
        return handleIntersectionResults(payload, left2, right2);
      });
    }
    return handleIntersectionResults(payload, left, right);
  };
});
function mergeValues(a, b) {
  if (a === b) {
    return { valid: true, data: a };
  }
  if (a instanceof Date && b instanceof Date && +a === +b) {
    return { valid: true, data: a };
  }
  if (isPlainObject(a) && isPlainObject(b)) {
    const bKeys = Object.keys(b);
    const sharedKeys2 = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
    const newObj = { ...a, ...b };
    if (Object.prototype.hasOwnProperty.call(newObj, "__proto__"))
      delete newObj.__proto__;
    for (const key of sharedKeys2) {
      if (key === "__proto__")
        continue;
      const sharedValue = mergeValues(a[key], b[key]);
      if (!sharedValue.valid) {
        return {
          valid: false,
          mergeErrorPath: [key, ...sharedValue.mergeErrorPath]
        };
      }
      newObj[key] = sharedValue.data;
    }
    return { valid: true, data: newObj };
  }
  if (Array.isArray(a) && Array.isArray(b)) {
    if (a.length !== b.length) {
      return { valid: false, mergeErrorPath: [] };
    }
    const newArray = [];
    for (let index = 0; index < a.length; index++) {
      const itemA = a[index];
      const itemB = b[index];
      const sharedValue = mergeValues(itemA, itemB);
      if (!sharedValue.valid) {
        return {
          valid: false,
          mergeErrorPath: [index, ...sharedValue.mergeErrorPath]
        };
      }
      newArray.push(sharedValue.data);
    }
    return { valid: true, data: newArray };
  }
  return { valid: false, mergeErrorPath: [] };
}
function handleIntersectionResults(result, left, right) {
  const unrecKeys = /* @__PURE__ */ new Map();
  let unrecIssue;
  const keyIssues = /* @__PURE__ */ new Map();
  const collect = (iss, side) => {
    let keys;
    if (iss.code === "unrecognized_keys" && !iss.path?.length) {
      unrecIssue ?? (unrecIssue = iss);
      keys = iss.keys;
    } else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
      const k = String(iss.path[0]);
      if (!keyIssues.has(k))
        keyIssues.set(k, iss);
      keys = [k];
    } else {
      return false;
    }
    for (const k of keys) {
      if (!unrecKeys.has(k))
        unrecKeys.set(k, {});
      unrecKeys.get(k)[side] = true;
    }
    return true;
  };
  for (const iss of left.issues) {
    if (!collect(iss, "l"))
      result.issues.push(iss);
  }
  for (const iss of right.issues) {
    if (!collect(iss, "r"))
      result.issues.push(iss);
  }
  const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
  if (bothKeys.length) {
    const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
    if (aggregated.length)
      result.issues.push({ ...unrecIssue, keys: aggregated });
    for (const k of bothKeys) {
      if (!aggregated.includes(k) && keyIssues.has(k))
        result.issues.push(keyIssues.get(k));
    }
  }
  const merged = mergeValues(left.value, right.value);
  if (!merged.valid) {
    if (aborted(result))
      return result;
    throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(merged.mergeErrorPath)}`);
  }
  result.value = merged.data;
  return result;
}
var $ZodRecord = /* @__PURE__ */ $constructor("$ZodRecord", (inst, def) => {
  $ZodType.init(inst, def);
  const memo2 = globalConfig.memoizer;
  memo2?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!isPlainObject(input)) {
      payload.issues.push({
        expected: "record",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    const proms = [];
    const values = def.keyType._zod.values;
    if (values && !def.partial) {
      payload.value = memo2 ? memo2.alloc(inst, payload, {}, ctx) : {};
      const recordKeys = /* @__PURE__ */ new Set();
      for (const key of values) {
        if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
          recordKeys.add(typeof key === "number" ? key.toString() : key);
          if (key === "__proto__")
            continue;
          const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
          if (keyResult instanceof Promise) {
            throw new Error("Async schemas not supported in object keys currently");
          }
          if (keyResult.issues.length) {
            payload.issues.push({
              code: "invalid_key",
              origin: "record",
              issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
              input: key,
              path: [key],
              inst
            });
            continue;
          }
          const outKey = keyResult.value;
          if (outKey === "__proto__")
            continue;
          const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
          if (result instanceof Promise) {
            proms.push(result.then((result2) => {
              if (result2.issues.length) {
                payload.issues.push(...prefixIssues(key, result2.issues));
              }
              payload.value[outKey] = result2.value;
            }));
          } else {
            if (result.issues.length) {
              payload.issues.push(...prefixIssues(key, result.issues));
            }
            payload.value[outKey] = result.value;
          }
        }
      }
      let unrecognized;
      for (const key in input) {
        if (!recordKeys.has(key)) {
          if (def.mode === "loose") {
            if (key === "__proto__")
              continue;
            payload.value[key] = input[key];
          } else {
            unrecognized = unrecognized ?? [];
            unrecognized.push(key);
          }
        }
      }
      if (unrecognized && unrecognized.length > 0) {
        payload.issues.push({
          code: "unrecognized_keys",
          input,
          inst,
          keys: unrecognized,
          continue: true
        });
      }
    } else {
      payload.value = memo2 ? memo2.alloc(inst, payload, {}, ctx) : {};
      let unrecognized;
      for (const key of Reflect.ownKeys(input)) {
        if (key === "__proto__")
          continue;
        if (!Object.prototype.propertyIsEnumerable.call(input, key))
          continue;
        let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
        if (keyResult instanceof Promise) {
          throw new Error("Async schemas not supported in object keys currently");
        }
        const checkNumericKey = typeof key === "string" && number.test(key) && keyResult.issues.length;
        if (checkNumericKey) {
          const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
          if (retryResult instanceof Promise) {
            throw new Error("Async schemas not supported in object keys currently");
          }
          if (retryResult.issues.length === 0) {
            keyResult = retryResult;
          }
        }
        if (keyResult.issues.length) {
          if (def.mode === "loose") {
            payload.value[key] = input[key];
          } else if (values) {
            unrecognized = unrecognized ?? [];
            unrecognized.push(key);
          } else {
            payload.issues.push({
              code: "invalid_key",
              origin: "record",
              issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
              input: key,
              path: [key],
              inst
            });
          }
          continue;
        }
        const outKey = keyResult.value;
        if (outKey === "__proto__")
          continue;
        const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
        if (result instanceof Promise) {
          proms.push(result.then((result2) => {
            if (result2.issues.length) {
              payload.issues.push(...prefixIssues(key, result2.issues));
            }
            payload.value[outKey] = result2.value;
          }));
        } else {
          if (result.issues.length) {
            payload.issues.push(...prefixIssues(key, result.issues));
          }
          payload.value[outKey] = result.value;
        }
      }
      if (unrecognized && unrecognized.length > 0) {
        payload.issues.push({
          code: "unrecognized_keys",
          input,
          inst,
          keys: unrecognized,
          continue: true
        });
      }
    }
    if (proms.length) {
      return Promise.all(proms).then(() => payload);
    }
    return payload;
  };
});
var $ZodEnum = /* @__PURE__ */ $constructor("$ZodEnum", (inst, def) => {
  $ZodType.init(inst, def);
  const values = getEnumValues(def.entries);
  const valuesSet = new Set(values);
  inst._zod.values = valuesSet;
  defineLazyInternal(inst, "pattern", (zod) => {
    const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
    return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
  });
  inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (valuesSet.has(input)) {
      return payload;
    }
    payload.issues.push({
      code: "invalid_value",
      values,
      input,
      inst
    });
    return payload;
  };
});
var $ZodLiteral = /* @__PURE__ */ $constructor("$ZodLiteral", (inst, def) => {
  $ZodType.init(inst, def);
  const values = new Set(def.values);
  inst._zod.values = values;
  defineLazyInternal(inst, "pattern", (zod) => {
    const vals = zod.def.values;
    return new RegExp(vals.length ? `^(${vals.map((o) => typeof o === "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
  });
  inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (values.has(input)) {
      return payload;
    }
    payload.issues.push({
      code: "invalid_value",
      values: def.values,
      input,
      inst
    });
    return payload;
  };
});
var $ZodTransform = /* @__PURE__ */ $constructor("$ZodTransform", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.optin = "optional";
  globalConfig.memoizer?.guard(inst);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      throw new $ZodEncodeError(inst.constructor.name);
    }
    const _out = def.transform(payload.value, payload);
    if (ctx.async) {
      const output = _out instanceof Promise ? _out : Promise.resolve(_out);
      return output.then((output2) => {
        payload.value = output2;
        return payload;
      });
    }
    if (_out instanceof Promise) {
      throw new $ZodAsyncError();
    }
    payload.value = _out;
    return payload;
  };
});
function handleOptionalResult(payload, result) {
  payload.value = result.issues.length ? void 0 : result.value;
  return payload;
}
var $ZodOptional = /* @__PURE__ */ $constructor("$ZodOptional", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
  inst._zod.optout = "optional";
  defineLazyInternal(inst, "values", (zod) => {
    const values = zod.def.innerType._zod.values;
    return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
  });
  defineLazyInternal(inst, "pattern", (zod) => {
    const pattern2 = zod.def.innerType._zod.pattern;
    return pattern2 ? new RegExp(`^(${cleanRegex(pattern2.source)})?$`) : void 0;
  });
  inst._zod.parse = (payload, ctx) => {
    if (payload.value === void 0) {
      if (def.innerType._zod.optin !== "defaulted")
        return payload;
      const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
      if (result instanceof Promise)
        return result.then((result2) => handleOptionalResult(payload, result2));
      return handleOptionalResult(payload, result);
    }
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodExactOptional = /* @__PURE__ */ $constructor("$ZodExactOptional", (inst, def) => {
  $ZodOptional.init(inst, def);
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
  inst._zod.parse = (payload, ctx) => {
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodNullable = /* @__PURE__ */ $constructor("$ZodNullable", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
  defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
  defineLazyInternal(inst, "pattern", (zod) => {
    const pattern2 = zod.def.innerType._zod.pattern;
    return pattern2 ? new RegExp(`^(${cleanRegex(pattern2.source)}|null)$`) : void 0;
  });
  defineLazyInternal(inst, "values", (zod) => {
    return zod.def.innerType._zod.values ? /* @__PURE__ */ new Set([...zod.def.innerType._zod.values, null]) : void 0;
  });
  inst._zod.parse = (payload, ctx) => {
    if (payload.value === null)
      return payload;
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodDefault = /* @__PURE__ */ $constructor("$ZodDefault", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.optin = "defaulted";
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      return def.innerType._zod.run(payload, ctx);
    }
    if (payload.value === void 0) {
      payload.value = def.defaultValue;
      return payload;
    }
    const result = def.innerType._zod.run(payload, ctx);
    if (result instanceof Promise) {
      return result.then((result2) => handleDefaultResult(result2, def));
    }
    return handleDefaultResult(result, def);
  };
});
function handleDefaultResult(payload, def) {
  if (payload.value === void 0) {
    payload.value = def.defaultValue;
  }
  return payload;
}
var $ZodPrefault = /* @__PURE__ */ $constructor("$ZodPrefault", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.optin = "defaulted";
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      return def.innerType._zod.run(payload, ctx);
    }
    if (payload.value === void 0) {
      payload.value = def.defaultValue;
    }
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodNonOptional = /* @__PURE__ */ $constructor("$ZodNonOptional", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "values", (zod) => {
    const v = zod.def.innerType._zod.values;
    return v ? new Set([...v].filter((x) => x !== void 0)) : void 0;
  });
  inst._zod.parse = (payload, ctx) => {
    const result = def.innerType._zod.run(payload, ctx);
    if (result instanceof Promise) {
      return result.then((result2) => handleNonOptionalResult(result2, inst));
    }
    return handleNonOptionalResult(result, inst);
  };
});
function handleNonOptionalResult(payload, inst) {
  if (!payload.issues.length && payload.value === void 0) {
    payload.issues.push({
      code: "invalid_type",
      expected: "nonoptional",
      input: payload.value,
      inst
    });
  }
  return payload;
}
function handleCatchResult(payload, result, def, ctx) {
  if (!result.issues.length) {
    payload.value = result.value;
    if (result.memo)
      payload.memo = true;
    return payload;
  }
  payload.value = def.catchValue({
    ...result,
    value: payload.value,
    error: {
      issues: result.issues.map((iss) => finalizeIssue(iss, ctx, config()))
    },
    input: payload.value
  });
  return payload;
}
var $ZodCatch = /* @__PURE__ */ $constructor("$ZodCatch", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
  defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      return def.innerType._zod.run(payload, ctx);
    }
    const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
    if (result instanceof Promise) {
      return result.then((result2) => handleCatchResult(payload, result2, def, ctx));
    }
    return handleCatchResult(payload, result, def, ctx);
  };
});
var $ZodPipe = /* @__PURE__ */ $constructor("$ZodPipe", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
  defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
  defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
  defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      const right = def.out._zod.run(payload, ctx);
      if (right instanceof Promise) {
        return right.then((right2) => handlePipeResult(right2, def.in, ctx));
      }
      return handlePipeResult(right, def.in, ctx);
    }
    const left = def.in._zod.run(payload, ctx);
    if (left instanceof Promise) {
      return left.then((left2) => handlePipeResult(left2, def.out, ctx));
    }
    return handlePipeResult(left, def.out, ctx);
  };
});
function handlePipeResult(left, next, ctx) {
  if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
    left.aborted = true;
    return left;
  }
  return next._zod.run({ value: left.value, issues: left.issues }, ctx);
}
var $ZodReadonly = /* @__PURE__ */ $constructor("$ZodReadonly", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
  defineLazyInternal(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      return def.innerType._zod.run(payload, ctx);
    }
    const result = def.innerType._zod.run(payload, ctx);
    if (result instanceof Promise) {
      return result.then(handleReadonlyResult);
    }
    return handleReadonlyResult(result);
  };
});
function handleReadonlyResult(payload) {
  if (!payload.memo)
    payload.value = Object.freeze(payload.value);
  return payload;
}
var $ZodCustom = /* @__PURE__ */ $constructor("$ZodCustom", (inst, def) => {
  $ZodCheck.init(inst, def);
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, _) => {
    return payload;
  };
  inst._zod.check = (payload) => {
    const input = payload.value;
    const r = def.fn(input);
    if (r instanceof Promise) {
      return r.then((r2) => handleRefineResult(r2, payload, input, inst));
    }
    handleRefineResult(r, payload, input, inst);
    return;
  };
});
function handleRefineResult(result, payload, input, inst) {
  if (!result) {
    const _iss = {
      code: "custom",
      input,
      inst,
      // incorporates params.error into issue reporting
      path: [...inst._zod.def.path ?? []],
      // incorporates params.error into issue reporting
      continue: !inst._zod.def.abort
      // params: inst._zod.def.params,
    };
    if (inst._zod.def.params)
      _iss.params = inst._zod.def.params;
    payload.issues.push(issue(_iss));
  }
}

// node_modules/zod/v4/core/memoizer.js
var $ZodCyclicError = class extends Error {
  constructor() {
    super(`Cannot parse a reference cycle that closes through a transform`);
    this.name = "ZodCyclicError";
  }
};
var STATE = "~memo";
var NO_ISSUES = [];
function isRef(value) {
  return value !== null && typeof value === "object";
}
function cloneIssues(issues) {
  return issues.map((iss) => iss.path ? { ...iss, path: iss.path.slice() } : { ...iss });
}
var recursive = /* @__PURE__ */ new WeakMap();
var NONE = 0;
var ASSUMED = 1;
var PROVEN = 2;
function isRecursive(inst, stack, resolve) {
  const cached2 = recursive.get(inst);
  if (cached2 !== void 0)
    return cached2 ? PROVEN : NONE;
  if (stack.has(inst))
    return PROVEN;
  stack.add(inst);
  let result = NONE;
  const check = (child2) => {
    if (result !== PROVEN && child2?._zod) {
      const answer = isRecursive(child2, stack, resolve);
      if (answer > result)
        result = answer;
    }
  };
  const shape = (sh, spread) => {
    let answer = NONE;
    for (const key of Reflect.ownKeys(sh)) {
      const desc = Object.getOwnPropertyDescriptor(sh, key);
      if (spread && !desc.enumerable)
        continue;
      const child2 = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve) : NONE;
      if (child2 > answer)
        answer = child2;
    }
    return answer;
  };
  const merge2 = (answer) => {
    if (answer > result)
      result = answer;
  };
  const def = inst._zod.def;
  const kind = def.type;
  switch (kind) {
    case "object": {
      const raw = rawShape(def);
      merge2(raw ? shape(raw, true) : ASSUMED);
      check(def.catchall);
      break;
    }
    case "array":
      check(def.element);
      break;
    case "tuple":
      for (const el of def.items)
        check(el);
      check(def.rest);
      break;
    case "record":
    case "map":
      check(def.keyType);
      check(def.valueType);
      break;
    case "set":
      check(def.valueType);
      break;
    case "union":
      for (const el of def.options)
        check(el);
      break;
    case "intersection":
      check(def.left);
      check(def.right);
      break;
    case "optional":
    case "nullable":
    case "default":
    case "prefault":
    case "catch":
    case "readonly":
    case "nonoptional":
    case "promise":
    case "success":
      check(def.innerType);
      break;
    case "pipe":
      check(def.in);
      check(def.out);
      break;
    case "function":
      check(def.input);
      check(def.output);
      break;
    // `$ZodLazy` caches its inner on the def, so a resolved edge is followed exactly
    case "lazy": {
      const inner = def._cachedInner ?? (resolve ? inst._zod.innerType : void 0);
      merge2(inner ? isRecursive(inner, stack, false) : ASSUMED);
      break;
    }
    // a leaf by choice: `parts` are regex fragments, not data positions
    case "template_literal":
    // leaves
    case "string":
    case "number":
    case "int":
    case "boolean":
    case "bigint":
    case "symbol":
    case "undefined":
    case "null":
    case "void":
    case "never":
    case "any":
    case "unknown":
    case "date":
    case "nan":
    case "enum":
    case "literal":
    case "file":
    case "transform":
    case "custom":
      break;
    default: {
      kind;
      for (const key in def) {
        const desc = Object.getOwnPropertyDescriptor(def, key);
        if (!desc || desc.get)
          continue;
        const value = desc.value;
        if (!value || typeof value !== "object")
          continue;
        if (value._zod)
          check(value);
        else if (Array.isArray(value))
          for (const el of value)
            check(el);
      }
    }
  }
  stack.delete(inst);
  return settle(inst, result);
}
function settle(inst, answer) {
  if (answer !== ASSUMED)
    recursive.set(inst, answer === PROVEN);
  return answer;
}
function bucketFor(state, inst) {
  let bucket = state.buckets.get(inst);
  if (!bucket) {
    bucket = /* @__PURE__ */ new WeakMap();
    state.buckets.set(inst, bucket);
  }
  return bucket;
}
var handoff;
var open = [];
var memo = {
  alloc(_inst, payload, empty) {
    const bucket = handoff;
    if (!bucket)
      return empty;
    handoff = void 0;
    const entry = { value: empty, issues: null };
    bucket.set(payload.value, entry);
    open.push(entry);
    return empty;
  },
  guard(inst) {
    var _a3;
    (_a3 = inst._zod).deferred ?? (_a3.deferred = []);
    inst._zod.deferred.push(() => {
      const base = inst._zod.parse;
      const wrapped = (payload, ctx) => {
        if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value))
          throw new $ZodCyclicError();
        return base(payload, ctx);
      };
      inst._zod.parse = wrapped;
      if (inst._zod.run === base)
        inst._zod.run = wrapped;
    });
  },
  attach(inst) {
    var _a3;
    let isRecursiveInst;
    let rechecked = false;
    let lastCtx;
    let lastBucket;
    (_a3 = inst._zod).deferred ?? (_a3.deferred = []);
    inst._zod.deferred.push(() => {
      const base = inst._zod.parse;
      const wrapped = (payload, ctx) => {
        if (isRecursiveInst === void 0) {
          const walked = isRecursive(inst, /* @__PURE__ */ new Set(), false);
          if (walked === NONE) {
            inst._zod.parse = base;
            if (inst._zod.run === wrapped)
              inst._zod.run = base;
            return base(payload, ctx);
          }
          if (walked === PROVEN || rechecked)
            isRecursiveInst = true;
          else
            rechecked = true;
        }
        const input = payload.value;
        if (!isRef(input))
          return base(payload, ctx);
        let state = ctx[STATE];
        if (!state) {
          state = { buckets: /* @__PURE__ */ new WeakMap(), backEdges: void 0 };
          ctx[STATE] = state;
        }
        let bucket;
        if (lastCtx === ctx) {
          bucket = lastBucket;
        } else {
          bucket = bucketFor(state, inst);
          lastCtx = ctx;
          lastBucket = bucket;
        }
        const hit = bucket.get(input);
        if (hit) {
          payload.value = hit.value;
          if (hit.issues) {
            if (hit.issues.length)
              payload.issues.push(...cloneIssues(hit.issues));
          } else {
            payload.memo = true;
            state.backEdges ?? (state.backEdges = /* @__PURE__ */ new WeakSet());
            state.backEdges.add(hit.value);
          }
          return payload;
        }
        handoff = bucket;
        const depth = open.length;
        const result = base(payload, ctx);
        handoff = void 0;
        const entry = open.length > depth ? open.pop() : void 0;
        if (result instanceof Promise) {
          return result.then((r) => {
            if (entry)
              entry.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES;
            return r;
          });
        }
        if (entry)
          entry.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
        return result;
      };
      inst._zod.parse = wrapped;
      if (inst._zod.run === base)
        inst._zod.run = wrapped;
    });
  }
};
function memoizer() {
  return memo;
}
function isBackEdge(ctx, value) {
  const backEdges = ctx[STATE]?.backEdges;
  return backEdges !== void 0 && isRef(value) && backEdges.has(value);
}

// node_modules/zod/v4/locales/en.js
var error = () => {
  const Sizable = {
    string: { unit: "characters", verb: "to have" },
    file: { unit: "bytes", verb: "to have" },
    array: { unit: "items", verb: "to have" },
    set: { unit: "items", verb: "to have" },
    map: { unit: "entries", verb: "to have" }
  };
  function getSizing(origin) {
    return Sizable[origin] ?? null;
  }
  const FormatDictionary = {
    regex: "input",
    email: "email address",
    url: "URL",
    emoji: "emoji",
    uuid: "UUID",
    uuidv4: "UUIDv4",
    uuidv6: "UUIDv6",
    nanoid: "nanoid",
    guid: "GUID",
    cuid: "cuid",
    cuid2: "cuid2",
    ulid: "ULID",
    xid: "XID",
    ksuid: "KSUID",
    datetime: "ISO datetime",
    date: "ISO date",
    time: "ISO time",
    duration: "ISO duration",
    ipv4: "IPv4 address",
    ipv6: "IPv6 address",
    mac: "MAC address",
    cidrv4: "IPv4 range",
    cidrv6: "IPv6 range",
    base64: "base64-encoded string",
    base64url: "base64url-encoded string",
    json_string: "JSON string",
    e164: "E.164 number",
    currency_code: "currency code",
    credit_card: "credit card number",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "input"
  };
  const TypeDictionary = {
    // Compatibility: "nan" -> "NaN" for display
    nan: "NaN"
    // All other type names omitted - they fall back to raw values via ?? operator
  };
  function getTypeName(type2, input) {
    if (type2 === "number" && typeof input === "number" && !Number.isFinite(input)) {
      return String(input);
    }
    return TypeDictionary[type2] ?? type2;
  }
  return (issue2) => {
    switch (issue2.code) {
      case "invalid_type": {
        const expected = getTypeName(issue2.expected);
        const receivedType = parsedType(issue2.input);
        const received = getTypeName(receivedType, issue2.input);
        return `Invalid input: expected ${expected}, received ${received}`;
      }
      case "invalid_value":
        if (issue2.values.length === 1)
          return `Invalid input: expected ${stringifyPrimitive(issue2.values[0])}`;
        return `Invalid option: expected one of ${joinValues(issue2.values, "|")}`;
      case "too_big": {
        const adj = issue2.exact ? "exactly " : issue2.inclusive ? "<=" : "<";
        const sizing = getSizing(issue2.origin);
        if (sizing)
          return `Too big: expected ${issue2.origin ?? "value"} to have ${adj}${issue2.maximum.toString()} ${sizing.unit ?? "elements"}`;
        return `Too big: expected ${issue2.origin ?? "value"} to be ${adj}${issue2.maximum.toString()}`;
      }
      case "too_small": {
        const adj = issue2.exact ? "exactly " : issue2.inclusive ? ">=" : ">";
        const sizing = getSizing(issue2.origin);
        if (sizing) {
          return `Too small: expected ${issue2.origin} to have ${adj}${issue2.minimum.toString()} ${sizing.unit}`;
        }
        return `Too small: expected ${issue2.origin} to be ${adj}${issue2.minimum.toString()}`;
      }
      case "invalid_format": {
        const _issue = issue2;
        if (_issue.format === "starts_with") {
          return `Invalid string: must start with "${_issue.prefix}"`;
        }
        if (_issue.format === "ends_with")
          return `Invalid string: must end with "${_issue.suffix}"`;
        if (_issue.format === "includes")
          return `Invalid string: must include "${_issue.includes}"`;
        if (_issue.format === "regex")
          return `Invalid string: must match pattern ${_issue.pattern}`;
        return `Invalid ${FormatDictionary[_issue.format] ?? issue2.format}`;
      }
      case "not_multiple_of":
        return `Invalid number: must be a multiple of ${issue2.divisor}`;
      case "unrecognized_keys":
        return `Unrecognized key${issue2.keys.length > 1 ? "s" : ""}: ${joinValues(issue2.keys, ", ")}`;
      case "invalid_key":
        return `Invalid key in ${issue2.origin}`;
      case "invalid_union":
        if (issue2.options && Array.isArray(issue2.options) && issue2.options.length > 0) {
          const opts = issue2.options.map((o) => `'${o}'`).join(" | ");
          return `Invalid discriminator value. Expected ${opts}`;
        }
        if (issue2.inclusive === false) {
          return "Invalid input: more than one option matched";
        }
        return "Invalid input";
      case "invalid_element":
        return `Invalid value in ${issue2.origin}`;
      default:
        return `Invalid input`;
    }
  };
};
function en_default() {
  return {
    localeError: error()
  };
}

// node_modules/zod/v4/core/registries.js
var _a2;
var $ZodRegistry = class {
  constructor() {
    this._map = /* @__PURE__ */ new WeakMap();
    this._idmap = /* @__PURE__ */ new Map();
  }
  add(schema, ..._meta) {
    const meta2 = _meta[0];
    this._map.set(schema, meta2);
    if (meta2 && typeof meta2 === "object" && "id" in meta2) {
      this._idmap.set(meta2.id, schema);
    }
    return this;
  }
  clear() {
    this._map = /* @__PURE__ */ new WeakMap();
    this._idmap = /* @__PURE__ */ new Map();
    return this;
  }
  remove(schema) {
    const meta2 = this._map.get(schema);
    if (meta2 && typeof meta2 === "object" && "id" in meta2) {
      this._idmap.delete(meta2.id);
    }
    this._map.delete(schema);
    return this;
  }
  get(schema) {
    const p = schema._zod.parent;
    if (p) {
      const pm = { ...this.get(p) ?? {} };
      delete pm.id;
      const f = { ...pm, ...this._map.get(schema) };
      return Object.keys(f).length ? f : void 0;
    }
    return this._map.get(schema);
  }
  has(schema) {
    return this._map.has(schema);
  }
};
function registry() {
  return new $ZodRegistry();
}
(_a2 = globalThis).__zod_globalRegistry ?? (_a2.__zod_globalRegistry = registry());
var globalRegistry = globalThis.__zod_globalRegistry;

// node_modules/zod/v4/core/api.js
function snapshotChecks(def) {
  if (def.checks)
    def.checks = [...def.checks];
  return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class2, params) {
  return new Class2(snapshotChecks({ type: "string", ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _email(Class2, params) {
  return new Class2({
    type: "string",
    format: "email",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _guid(Class2, params) {
  return new Class2({
    type: "string",
    format: "guid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class2, params) {
  return new Class2({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class2, params) {
  return new Class2({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: false,
    version: "v4",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class2, params) {
  return new Class2({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: false,
    version: "v6",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class2, params) {
  return new Class2({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: false,
    version: "v7",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _url(Class2, params) {
  return new Class2({
    type: "string",
    format: "url",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _emoji2(Class2, params) {
  return new Class2({
    type: "string",
    format: "emoji",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class2, params) {
  return new Class2({
    type: "string",
    format: "nanoid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _cuid(Class2, params) {
  return new Class2({
    type: "string",
    format: "cuid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class2, params) {
  return new Class2({
    type: "string",
    format: "cuid2",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class2, params) {
  return new Class2({
    type: "string",
    format: "ulid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _xid(Class2, params) {
  return new Class2({
    type: "string",
    format: "xid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class2, params) {
  return new Class2({
    type: "string",
    format: "ksuid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class2, params) {
  return new Class2({
    type: "string",
    format: "ipv4",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class2, params) {
  return new Class2({
    type: "string",
    format: "ipv6",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class2, params) {
  return new Class2({
    type: "string",
    format: "cidrv4",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class2, params) {
  return new Class2({
    type: "string",
    format: "cidrv6",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _base64(Class2, params) {
  return new Class2({
    type: "string",
    format: "base64",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class2, params) {
  return new Class2({
    type: "string",
    format: "base64url",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _e164(Class2, params) {
  return new Class2({
    type: "string",
    format: "e164",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class2, params) {
  return new Class2({
    type: "string",
    format: "jwt",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class2, params) {
  return new Class2({
    type: "string",
    format: "datetime",
    check: "string_format",
    offset: false,
    local: false,
    precision: null,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class2, params) {
  return new Class2({
    type: "string",
    format: "date",
    check: "string_format",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class2, params) {
  return new Class2({
    type: "string",
    format: "time",
    check: "string_format",
    precision: null,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class2, params) {
  return new Class2({
    type: "string",
    format: "duration",
    check: "string_format",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _number(Class2, params) {
  return new Class2(snapshotChecks({ type: "number", checks: [], ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _int(Class2, params) {
  return new Class2({
    type: "number",
    check: "number_format",
    abort: false,
    format: "safeint",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class2, params) {
  return new Class2({
    type: "boolean",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class2) {
  return new Class2({
    type: "unknown"
  });
}
// @__NO_SIDE_EFFECTS__
function _never(Class2, params) {
  return new Class2({
    type: "never",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
  return new $ZodCheckLessThan({
    check: "less_than",
    ...normalizeParams(params),
    value,
    inclusive: false
  });
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
  return new $ZodCheckLessThan({
    check: "less_than",
    ...normalizeParams(params),
    value,
    inclusive: true
  });
}
// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
  return new $ZodCheckGreaterThan({
    check: "greater_than",
    ...normalizeParams(params),
    value,
    inclusive: false
  });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
  return new $ZodCheckGreaterThan({
    check: "greater_than",
    ...normalizeParams(params),
    value,
    inclusive: true
  });
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
  return new $ZodCheckMultipleOf({
    check: "multiple_of",
    ...normalizeParams(params),
    value
  });
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
  const ch = new $ZodCheckMaxLength({
    check: "max_length",
    ...normalizeParams(params),
    maximum
  });
  return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
  return new $ZodCheckMinLength({
    check: "min_length",
    ...normalizeParams(params),
    minimum
  });
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
  return new $ZodCheckLengthEquals({
    check: "length_equals",
    ...normalizeParams(params),
    length
  });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern2, params) {
  return new $ZodCheckRegex({
    check: "string_format",
    format: "regex",
    ...normalizeParams(params),
    pattern: pattern2
  });
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
  return new $ZodCheckLowerCase({
    check: "string_format",
    format: "lowercase",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
  return new $ZodCheckUpperCase({
    check: "string_format",
    format: "uppercase",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
  return new $ZodCheckIncludes({
    check: "string_format",
    format: "includes",
    ...normalizeParams(params),
    includes
  });
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
  return new $ZodCheckStartsWith({
    check: "string_format",
    format: "starts_with",
    ...normalizeParams(params),
    prefix
  });
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
  return new $ZodCheckEndsWith({
    check: "string_format",
    format: "ends_with",
    ...normalizeParams(params),
    suffix
  });
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
  return new $ZodCheckOverwrite({
    check: "overwrite",
    tx
  });
}
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
  return /* @__PURE__ */ _overwrite((input) => input.normalize(form));
}
// @__NO_SIDE_EFFECTS__
function _trim() {
  return /* @__PURE__ */ _overwrite((input) => input.trim());
}
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
  return /* @__PURE__ */ _overwrite((input) => input.toLowerCase());
}
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
  return /* @__PURE__ */ _overwrite((input) => input.toUpperCase());
}
// @__NO_SIDE_EFFECTS__
function _slugify() {
  return /* @__PURE__ */ _overwrite((input) => slugify(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class2, element, params) {
  return new Class2({
    type: "array",
    element,
    // get element() {
    //   return element;
    // },
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _refine(Class2, fn, _params) {
  const schema = new Class2({
    type: "custom",
    check: "custom",
    fn,
    ...normalizeParams(_params)
  });
  return schema;
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
  const ch = /* @__PURE__ */ _check((payload) => {
    payload.addIssue = (issue2) => {
      if (typeof issue2 === "string") {
        payload.issues.push(issue(issue2, payload.value, ch._zod.def));
      } else {
        const _issue = issue2;
        if (_issue.fatal)
          _issue.continue = false;
        _issue.code ?? (_issue.code = "custom");
        if (!("input" in _issue))
          _issue.input = payload.value;
        _issue.inst ?? (_issue.inst = ch);
        _issue.continue ?? (_issue.continue = !ch._zod.def.abort);
        payload.issues.push(issue(_issue));
      }
    };
    return fn(payload.value, payload);
  }, params);
  return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
  const ch = new $ZodCheck({
    check: "custom",
    ...normalizeParams(params)
  });
  ch._zod.check = fn;
  return ch;
}

// node_modules/zod/v4/core/to-json-schema.js
function assignProps(target, ...sources) {
  for (const source of sources) {
    for (const key of Reflect.ownKeys(source)) {
      if (Object.prototype.propertyIsEnumerable.call(source, key)) {
        assignProp(target, key, source[key]);
      }
    }
  }
  return target;
}
function initializeContext(params) {
  let target = params?.target ?? "draft-2020-12";
  if (target === "draft-4")
    target = "draft-04";
  if (target === "draft-7")
    target = "draft-07";
  return {
    processors: params.processors ?? {},
    metadataRegistry: params?.metadata ?? globalRegistry,
    target,
    unrepresentable: params?.unrepresentable ?? "throw",
    override: params?.override ?? (() => {
    }),
    io: params?.io ?? "output",
    counter: 0,
    seen: /* @__PURE__ */ new Map(),
    sharedDefsExtractedFor: void 0,
    sharedEmitDoneFor: void 0,
    cycles: params?.cycles ?? "ref",
    reused: params?.reused ?? "inline",
    intersections: [],
    deferred: [],
    external: params?.external ?? void 0
  };
}
function handleUnrepresentable(schema, ctx, json, params, message) {
  const result = typeof ctx.unrepresentable === "function" ? ctx.unrepresentable({ zodSchema: schema, path: params.path, message }) : ctx.unrepresentable;
  if (result === "any")
    return false;
  if (result === void 0 || result === "throw")
    throw new Error(message);
  Object.assign(json, result);
  return true;
}
function processSchema(schema, ctx, _params = { path: [], schemaPath: [] }) {
  var _a3;
  const def = schema._zod.def;
  const seen2 = ctx.seen.get(schema);
  if (seen2) {
    seen2.count++;
    const isCycle = _params.schemaPath.includes(schema);
    if (isCycle) {
      seen2.cycle = _params.path;
    }
    return seen2.schema;
  }
  const result = { schema: {}, count: 1, cycle: void 0, path: _params.path };
  ctx.seen.set(schema, result);
  ctx.sharedDefsExtractedFor = void 0;
  ctx.sharedEmitDoneFor = void 0;
  const overrideSchema = schema._zod.toJSONSchema?.();
  if (overrideSchema) {
    result.schema = overrideSchema;
  } else {
    const params = {
      ..._params,
      schemaPath: [..._params.schemaPath, schema],
      path: _params.path
    };
    if (schema._zod.processJSONSchema) {
      schema._zod.processJSONSchema(ctx, result.schema, params);
    } else {
      const _json = result.schema;
      const processor = ctx.processors[def.type];
      if (!processor) {
        throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
      }
      processor(schema, ctx, _json, params);
    }
    const parent = schema._zod.parent;
    if (parent) {
      if (!result.ref)
        result.ref = parent;
      processSchema(parent, ctx, params);
      ctx.seen.get(parent).isParent = true;
    }
  }
  const meta2 = ctx.metadataRegistry.get(schema);
  if (meta2)
    assignProps(result.schema, meta2);
  if (ctx.io === "input" && isTransforming(schema)) {
    delete result.schema.examples;
    delete result.schema.default;
  }
  if (ctx.io === "input" && "_prefault" in result.schema)
    (_a3 = result.schema).default ?? (_a3.default = result.schema._prefault);
  delete result.schema._prefault;
  const _result = ctx.seen.get(schema);
  return _result.schema;
}
function encodeJSONPointerSegment(segment) {
  return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function extractDefs(ctx, schema) {
  const root = ctx.seen.get(schema);
  if (!root)
    throw new Error("Unprocessed schema. This is a bug in Zod.");
  if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external)
    return;
  const idToSchema = /* @__PURE__ */ new Map();
  for (const entry of ctx.seen.entries()) {
    const id = ctx.metadataRegistry.get(entry[0])?.id;
    if (id) {
      const existing = idToSchema.get(id);
      if (existing && existing !== entry[0]) {
        throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
      }
      idToSchema.set(id, entry[0]);
    }
  }
  const makeURI = (entry) => {
    const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
    if (ctx.external) {
      const externalId = ctx.external.registry.get(entry[0])?.id;
      const uriGenerator = ctx.external.uri ?? ((id2) => id2);
      if (externalId) {
        return { ref: uriGenerator(externalId) };
      }
      const id = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
      entry[1].defId = id;
      return { defId: id, ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}` };
    }
    const uriPrefix = `#`;
    const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
    if (entry[1] === root && !entry[1].schema.id) {
      return { ref: uriPrefix };
    }
    const defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
    return { defId, ref: defUriPrefix + encodeJSONPointerSegment(defId) };
  };
  const extractToDef = (entry) => {
    if (entry[1].schema.$ref) {
      return;
    }
    const seen2 = entry[1];
    const { ref, defId } = makeURI(entry);
    seen2.def = { ...seen2.schema };
    if (defId)
      seen2.defId = defId;
    const schema2 = seen2.schema;
    for (const key in schema2) {
      delete schema2[key];
    }
    schema2.$ref = ref;
  };
  if (ctx.cycles === "throw") {
    for (const entry of ctx.seen.entries()) {
      const seen2 = entry[1];
      if (seen2.cycle) {
        throw new Error(`Cycle detected: #/${seen2.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`);
      }
    }
  }
  for (const entry of ctx.seen.entries()) {
    const seen2 = entry[1];
    if (schema === entry[0]) {
      extractToDef(entry);
      continue;
    }
    if (ctx.external) {
      const ext = ctx.external.registry.get(entry[0])?.id;
      if (schema !== entry[0] && ext) {
        extractToDef(entry);
        continue;
      }
    }
    const id = ctx.metadataRegistry.get(entry[0])?.id;
    if (id) {
      extractToDef(entry);
      continue;
    }
    if (seen2.cycle) {
      extractToDef(entry);
      continue;
    }
    if (seen2.count > 1) {
      if (ctx.reused === "ref") {
        extractToDef(entry);
      }
    }
  }
  if (ctx.external)
    ctx.sharedDefsExtractedFor = ctx.external;
}
function compactTypeUnion(schema) {
  const options = schema.anyOf;
  if (!Array.isArray(options) || options.length === 0 || schema.type !== void 0)
    return;
  const types = [];
  for (const option of options) {
    if (!option || typeof option !== "object")
      return;
    compactTypeUnion(option);
    const keys = Object.keys(option);
    if (keys.length !== 1 || keys[0] !== "type")
      return;
    const type2 = option.type;
    for (const member of Array.isArray(type2) ? type2 : [type2]) {
      if (typeof member !== "string")
        return;
      if (!types.includes(member))
        types.push(member);
    }
  }
  delete schema.anyOf;
  schema.type = types.length === 1 ? types[0] : types;
}
var FOLDABLE_KEYS = /* @__PURE__ */ new Set(["type", "properties", "required", "additionalProperties"]);
var UNION_KEYS = ["oneOf", "anyOf"];
function undeclaredConstraint(member) {
  const extra = member.additionalProperties;
  if (extra === void 0 || extra === false || typeof extra !== "object" || extra === null)
    return null;
  return Object.keys(extra).length ? extra : null;
}
function foldObjects(members2) {
  const objects = [];
  for (const member of members2) {
    if (typeof member !== "object" || member.type !== "object")
      return null;
    for (const key in member) {
      if (!FOLDABLE_KEYS.has(key))
        return null;
    }
    objects.push(member);
  }
  const properties2 = {};
  const required3 = /* @__PURE__ */ new Set();
  for (const object of objects) {
    for (const key in object.properties) {
      if (Object.prototype.hasOwnProperty.call(properties2, key))
        continue;
      const parts = [];
      for (const other of objects) {
        const part = other.properties?.[key] ?? undeclaredConstraint(other);
        if (part === null || part === void 0)
          continue;
        if (!parts.some((seen2) => JSON.stringify(seen2) === JSON.stringify(part)))
          parts.push(part);
      }
      const merged = parts.length === 1 ? parts[0] : foldObjects(parts) ?? { allOf: parts };
      assignProp(properties2, key, merged);
    }
    for (const key of object.required ?? [])
      required3.add(key);
  }
  const folded = { type: "object", properties: properties2 };
  if (required3.size)
    folded.required = [...required3];
  if (objects.every((object) => object.additionalProperties === false)) {
    folded.additionalProperties = false;
  } else {
    const constraints = [];
    for (const object of objects) {
      const constraint = undeclaredConstraint(object);
      if (constraint && !constraints.some((seen2) => JSON.stringify(seen2) === JSON.stringify(constraint)))
        constraints.push(constraint);
    }
    if (constraints.length === 1)
      folded.additionalProperties = constraints[0];
    else if (constraints.length > 1)
      folded.additionalProperties = { allOf: constraints };
  }
  return folded;
}
function foldIntersection(json) {
  const allOf2 = json.allOf;
  if (!Array.isArray(allOf2) || allOf2.length < 2)
    return;
  for (const key of FOLDABLE_KEYS)
    if (key in json)
      return;
  const unions = allOf2.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k])));
  let folded = null;
  if (!unions.length) {
    folded = foldObjects(allOf2);
  } else {
    const union2 = unions[0];
    const keyword = UNION_KEYS.find((k) => Array.isArray(union2[k]));
    if (Object.keys(union2).length !== 1)
      return;
    const rest = allOf2.filter((m) => m !== union2);
    const branches = union2[keyword].map((branch) => foldObjects([...rest, branch]));
    if (branches.some((b) => !b))
      return;
    folded = { [keyword]: branches };
  }
  if (!folded)
    return;
  delete json.allOf;
  assignProps(json, folded);
}
function finalize(ctx, schema) {
  const root = ctx.seen.get(schema);
  if (!root)
    throw new Error("Unprocessed schema. This is a bug in Zod.");
  const flattenRef = (zodSchema) => {
    const seen2 = ctx.seen.get(zodSchema);
    if (seen2.ref === null)
      return;
    const schema2 = seen2.def ?? seen2.schema;
    const _cached = { ...schema2 };
    const ref = seen2.ref;
    seen2.ref = null;
    if (ref) {
      flattenRef(ref);
      const refSeen = ctx.seen.get(ref);
      const refSchema = refSeen.schema;
      if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
        schema2.allOf = schema2.allOf ?? [];
        schema2.allOf.push(refSchema);
      } else {
        assignProps(schema2, refSchema);
      }
      assignProps(schema2, _cached);
      const isParentRef = zodSchema._zod.parent === ref;
      if (isParentRef) {
        for (const key in schema2) {
          if (key === "$ref" || key === "allOf")
            continue;
          if (!(key in _cached)) {
            delete schema2[key];
          }
        }
      }
      if (refSchema.$ref && refSeen.def) {
        for (const key in schema2) {
          if (key === "$ref" || key === "allOf")
            continue;
          if (key in refSeen.def && JSON.stringify(schema2[key]) === JSON.stringify(refSeen.def[key])) {
            delete schema2[key];
          }
        }
      }
    }
    const parent = zodSchema._zod.parent;
    if (parent && parent !== ref) {
      flattenRef(parent);
      const parentSeen = ctx.seen.get(parent);
      if (parentSeen?.schema.$ref) {
        schema2.$ref = parentSeen.schema.$ref;
        if (parentSeen.def) {
          for (const key in schema2) {
            if (key === "$ref" || key === "allOf")
              continue;
            if (key in parentSeen.def && JSON.stringify(schema2[key]) === JSON.stringify(parentSeen.def[key])) {
              delete schema2[key];
            }
          }
        }
      }
    }
    ctx.override({
      zodSchema,
      jsonSchema: schema2,
      path: seen2.path ?? []
    });
  };
  if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
    for (const entry of [...ctx.seen.entries()].reverse()) {
      flattenRef(entry[0]);
    }
    if (ctx.target !== "openapi-3.0") {
      for (const entry of ctx.seen.entries()) {
        compactTypeUnion(entry[1].def ?? entry[1].schema);
      }
    }
    for (const rewrite of ctx.deferred)
      rewrite();
    if (ctx.intersections.length) {
      const carriers = /* @__PURE__ */ new Map();
      for (const seen2 of ctx.seen.values()) {
        for (const json of [seen2.schema, seen2.def]) {
          const allOf2 = json?.allOf;
          if (!Array.isArray(allOf2))
            continue;
          const existing = carriers.get(allOf2);
          if (existing)
            existing.push(json);
          else
            carriers.set(allOf2, [json]);
        }
      }
      for (const allOf2 of ctx.intersections) {
        for (const json of carriers.get(allOf2) ?? [])
          foldIntersection(json);
      }
    }
  }
  const result = {};
  if (ctx.target === "draft-2020-12") {
    result.$schema = "https://json-schema.org/draft/2020-12/schema";
  } else if (ctx.target === "draft-07") {
    result.$schema = "http://json-schema.org/draft-07/schema#";
  } else if (ctx.target === "draft-04") {
    result.$schema = "http://json-schema.org/draft-04/schema#";
  } else if (ctx.target === "openapi-3.0") {
  } else {
  }
  if (ctx.external?.uri) {
    const id = ctx.external.registry.get(schema)?.id;
    if (!id)
      throw new Error("Schema is missing an `id` property");
    result.$id = ctx.external.uri(id);
  }
  assignProps(result, root.defId ? root.schema : root.def ?? root.schema);
  const rootMetaId = ctx.metadataRegistry.get(schema)?.id;
  if (rootMetaId !== void 0 && result.id === rootMetaId)
    delete result.id;
  const defs = ctx.external?.defs ?? {};
  if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
    for (const entry of ctx.seen.entries()) {
      const seen2 = entry[1];
      if (seen2.def && seen2.defId) {
        if (seen2.def.id === seen2.defId)
          delete seen2.def.id;
        assignProp(defs, seen2.defId, seen2.def);
      }
    }
  }
  if (ctx.external)
    ctx.sharedEmitDoneFor = ctx.external;
  if (ctx.external) {
  } else {
    if (Object.keys(defs).length > 0) {
      if (ctx.target === "draft-2020-12") {
        result.$defs = defs;
      } else {
        result.definitions = defs;
      }
    }
  }
  try {
    const finalized = JSON.parse(JSON.stringify(result));
    Object.defineProperty(finalized, "~standard", {
      value: {
        ...schema["~standard"],
        jsonSchema: {
          input: createStandardJSONSchemaMethod(schema, "input", ctx.processors),
          output: createStandardJSONSchemaMethod(schema, "output", ctx.processors)
        }
      },
      enumerable: false,
      writable: false
    });
    return finalized;
  } catch (_err) {
    throw new Error("Error converting schema to JSON.");
  }
}
function isTransforming(_schema, _ctx) {
  const ctx = _ctx ?? { seen: /* @__PURE__ */ new Set() };
  if (ctx.seen.has(_schema))
    return false;
  ctx.seen.add(_schema);
  const def = _schema._zod.def;
  if (def.type === "transform")
    return true;
  if (def.type === "array")
    return isTransforming(def.element, ctx);
  if (def.type === "set")
    return isTransforming(def.valueType, ctx);
  if (def.type === "lazy")
    return isTransforming(def.getter(), ctx);
  if (def.type === "promise" || def.type === "optional" || def.type === "nonoptional" || def.type === "nullable" || def.type === "readonly" || def.type === "default" || def.type === "prefault" || def.type === "catch") {
    return isTransforming(def.innerType, ctx);
  }
  if (def.type === "intersection") {
    return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
  }
  if (def.type === "record" || def.type === "map") {
    return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
  }
  if (def.type === "pipe") {
    if (_schema._zod.traits.has("$ZodCodec"))
      return true;
    return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
  }
  if (def.type === "object") {
    for (const key in def.shape) {
      if (isTransforming(def.shape[key], ctx))
        return true;
    }
    return false;
  }
  if (def.type === "union") {
    for (const option of def.options) {
      if (isTransforming(option, ctx))
        return true;
    }
    return false;
  }
  if (def.type === "tuple") {
    for (const item of def.items) {
      if (isTransforming(item, ctx))
        return true;
    }
    if (def.rest && isTransforming(def.rest, ctx))
      return true;
    return false;
  }
  return false;
}
var createToJSONSchemaMethod = (schema, processors = {}) => (params) => {
  const ctx = initializeContext({ ...params, processors });
  processSchema(schema, ctx);
  extractDefs(ctx, schema);
  return finalize(ctx, schema);
};
var createStandardJSONSchemaMethod = (schema, io, processors = {}) => (params) => {
  const { libraryOptions, target } = params ?? {};
  const ctx = initializeContext({ ...libraryOptions ?? {}, target, io, processors });
  processSchema(schema, ctx);
  extractDefs(ctx, schema);
  return finalize(ctx, schema);
};

// node_modules/zod/v4/core/json-schema-processors.js
var narrowMin = (agg, key, value) => {
  if (agg[key] === void 0 || value > agg[key])
    agg[key] = value;
};
var narrowMax = (agg, key, value) => {
  if (agg[key] === void 0 || value < agg[key])
    agg[key] = value;
};
var narrowBoth = (agg, value) => {
  narrowMin(agg, "minimum", value);
  narrowMax(agg, "maximum", value);
};
var addDivisor = (agg, value) => {
  agg.multipleOf ?? (agg.multipleOf = []);
  if (!agg.multipleOf.includes(value))
    agg.multipleOf.push(value);
};
var addPattern = (agg, pattern2) => {
  agg.patterns ?? (agg.patterns = /* @__PURE__ */ new Set());
  agg.patterns.add(pattern2);
};
var intersectMime = (agg, mime) => {
  agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
};
var setFormat = (agg, format) => {
  agg.format = format;
  if (format.includes("int"))
    agg.isInt = true;
};
var minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
var maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
var formatContributor = (ranges) => (agg, def) => {
  setFormat(agg, def.format);
  const [minimum, maximum] = ranges[def.format];
  narrowMin(agg, "minimum", minimum);
  narrowMax(agg, "maximum", maximum);
};
var contributors = {
  greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
  less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
  multiple_of: (agg, def) => addDivisor(agg, def.value),
  number_format: formatContributor(NUMBER_FORMAT_RANGES),
  bigint_format: formatContributor(BIGINT_FORMAT_RANGES),
  min_length: minContributor,
  max_length: maxContributor,
  length_equals: (agg, def) => narrowBoth(agg, def.length),
  min_size: minContributor,
  max_size: maxContributor,
  size_equals: (agg, def) => narrowBoth(agg, def.size),
  string_format: (agg, def) => {
    setFormat(agg, def.format);
    if (def.pattern)
      addPattern(agg, def.pattern);
    if (def.format === "base64" || def.format === "base64url")
      agg.contentEncoding = def.format;
    if (def.local || def.precision === -1)
      agg.laxFormat = true;
  },
  mime_type: (agg, def) => intersectMime(agg, def.mime)
};
function aggregateChecks(schema) {
  const agg = {};
  const def = schema._zod.def;
  const list3 = schema._zod.traits.has("$ZodCheck") ? [schema, ...def.checks ?? []] : def.checks ?? [];
  for (const ch of list3)
    contributors[ch._zod.def.check]?.(agg, ch._zod.def);
  const bag = schema._zod.bag;
  if (bag.minimum !== void 0)
    narrowMin(agg, "minimum", bag.minimum);
  if (bag.exclusiveMinimum !== void 0)
    narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
  if (bag.maximum !== void 0)
    narrowMax(agg, "maximum", bag.maximum);
  if (bag.exclusiveMaximum !== void 0)
    narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
  if (bag.multipleOf !== void 0)
    addDivisor(agg, bag.multipleOf);
  if (bag.format !== void 0) {
    agg.format ?? (agg.format = bag.format);
    if (bag.format.includes("int"))
      agg.isInt = true;
  }
  if (bag.mime)
    intersectMime(agg, bag.mime);
  for (const pattern2 of bag.patterns ?? [])
    addPattern(agg, pattern2);
  return agg;
}
var formatMap = {
  guid: "uuid",
  url: "uri",
  datetime: "date-time",
  json_string: "json-string",
  regex: ""
  // do not set
};
var exactPatterns = /* @__PURE__ */ new Map([
  [base64Charset, base64],
  [base64urlCharset, base64url]
]);
var exactPattern = (p) => exactPatterns.get(p) ?? p;
var stringProcessor = (schema, ctx, _json, _params) => {
  const json = _json;
  json.type = "string";
  const { minimum, maximum, format, patterns, contentEncoding, laxFormat } = aggregateChecks(schema);
  if (typeof minimum === "number")
    json.minLength = minimum;
  if (typeof maximum === "number")
    json.maxLength = maximum;
  if (format) {
    json.format = formatMap[format] ?? format;
    if (json.format === "")
      delete json.format;
    if (format === "time" || laxFormat) {
      delete json.format;
    }
  }
  if (contentEncoding)
    json.contentEncoding = contentEncoding;
  if (patterns && patterns.size > 0) {
    const patternList = [...patterns].map(exactPattern);
    if (patternList.length === 1)
      json.pattern = patternList[0].source;
    else if (patternList.length > 1) {
      json.allOf = [
        ...patternList.map((regex) => ({
          ...ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0" ? { type: "string" } : {},
          pattern: regex.source
        }))
      ];
    }
  }
};
var numberProcessor = (schema, ctx, _json, params) => {
  const json = _json;
  const { minimum, maximum, multipleOf, exclusiveMaximum, exclusiveMinimum, isInt } = aggregateChecks(schema);
  json.type = isInt ? "integer" : "number";
  const exMin = typeof exclusiveMinimum === "number" && exclusiveMinimum >= (minimum ?? Number.NEGATIVE_INFINITY);
  const exMax = typeof exclusiveMaximum === "number" && exclusiveMaximum <= (maximum ?? Number.POSITIVE_INFINITY);
  const legacy = ctx.target === "draft-04" || ctx.target === "openapi-3.0";
  if (exMin) {
    if (legacy) {
      json.minimum = exclusiveMinimum;
      json.exclusiveMinimum = true;
    } else {
      json.exclusiveMinimum = exclusiveMinimum;
    }
  } else if (typeof minimum === "number") {
    json.minimum = minimum;
  }
  if (exMax) {
    if (legacy) {
      json.maximum = exclusiveMaximum;
      json.exclusiveMaximum = true;
    } else {
      json.exclusiveMaximum = exclusiveMaximum;
    }
  } else if (typeof maximum === "number") {
    json.maximum = maximum;
  }
  if (multipleOf) {
    const divisors = /* @__PURE__ */ new Set();
    for (const divisor of multipleOf) {
      if (Number.isFinite(divisor) && divisor !== 0)
        divisors.add(Math.abs(divisor));
      else
        handleUnrepresentable(schema, ctx, json, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
    }
    const [first2, ...rest] = divisors;
    if (first2 !== void 0)
      json.multipleOf = first2;
    if (rest.length)
      json.allOf = [...json.allOf ?? [], ...rest.map((m) => ({ multipleOf: m }))];
  }
};
var booleanProcessor = (_schema, _ctx, json, _params) => {
  json.type = "boolean";
};
var neverProcessor = (_schema, _ctx, json, _params) => {
  json.not = {};
};
var unknownProcessor = (_schema, _ctx, _json, _params) => {
};
var enumProcessor = (schema, _ctx, json, _params) => {
  const def = schema._zod.def;
  const values = getEnumValues(def.entries);
  if (values.length === 0) {
    json.not = {};
    return;
  }
  if (values.every((v) => typeof v === "number"))
    json.type = "number";
  if (values.every((v) => typeof v === "string"))
    json.type = "string";
  json.enum = values;
};
var literalProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  if (def.values.length === 0) {
    json.not = {};
    return;
  }
  const vals = [];
  for (const val of def.values) {
    if (val === void 0) {
      if (handleUnrepresentable(schema, ctx, json, params, "Literal `undefined` cannot be represented in JSON Schema"))
        return;
    } else if (typeof val === "bigint") {
      if (handleUnrepresentable(schema, ctx, json, params, "BigInt literals cannot be represented in JSON Schema"))
        return;
      vals.push(Number(val));
    } else {
      vals.push(val);
    }
  }
  if (vals.length === 0) {
  } else if (vals.length === 1) {
    const val = vals[0];
    json.type = val === null ? "null" : typeof val;
    if (ctx.target === "draft-04" || ctx.target === "openapi-3.0") {
      json.enum = [val];
    } else {
      json.const = val;
    }
  } else {
    if (vals.every((v) => typeof v === "number"))
      json.type = "number";
    if (vals.every((v) => typeof v === "string"))
      json.type = "string";
    if (vals.every((v) => typeof v === "boolean"))
      json.type = "boolean";
    if (vals.every((v) => v === null))
      json.type = "null";
    json.enum = vals;
  }
};
var customProcessor = (schema, ctx, json, params) => {
  handleUnrepresentable(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
};
var transformProcessor = (schema, ctx, json, params) => {
  handleUnrepresentable(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
};
var arrayProcessor = (schema, ctx, _json, params) => {
  const json = _json;
  const def = schema._zod.def;
  const { minimum, maximum } = aggregateChecks(schema);
  if (typeof minimum === "number")
    json.minItems = minimum;
  if (typeof maximum === "number")
    json.maxItems = maximum;
  json.type = "array";
  json.items = processSchema(def.element, ctx, {
    ...params,
    path: [...params.path, "items"]
  });
};
function inputOptin(schema) {
  const def = schema._zod.def;
  if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) {
    return inputOptin(def.out);
  }
  if (def.type === "catch") {
    return inputOptin(def.innerType);
  }
  return schema._zod.optin;
}
var objectProcessor = (schema, ctx, _json, params) => {
  const json = _json;
  const def = schema._zod.def;
  const shape = def.shape;
  const symbolKeys = Object.getOwnPropertySymbols(shape);
  if (symbolKeys.length && handleUnrepresentable(schema, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) {
    return;
  }
  json.type = "object";
  json.properties = {};
  for (const key in shape) {
    assignProp(json.properties, key, processSchema(shape[key], ctx, {
      ...params,
      path: [...params.path, "properties", key]
    }));
  }
  const requiredKeys = [];
  for (const key of Object.keys(shape)) {
    const field2 = def.shape[key];
    if (ctx.io === "input" ? inputOptin(field2) === void 0 : field2._zod.optout === void 0) {
      requiredKeys.push(key);
    }
  }
  if (requiredKeys.length > 0) {
    json.required = requiredKeys;
  }
  if (def.catchall?._zod.def.type === "never") {
    json.additionalProperties = false;
  } else if (!def.catchall) {
    if (ctx.io === "output")
      json.additionalProperties = false;
  } else if (def.catchall) {
    json.additionalProperties = processSchema(def.catchall, ctx, {
      ...params,
      path: [...params.path, "additionalProperties"]
    });
  }
};
var unionProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  const isExclusive = def.inclusive === false;
  const options = def.options.map((x, i) => processSchema(x, ctx, {
    ...params,
    path: [...params.path, isExclusive ? "oneOf" : "anyOf", i]
  }));
  if (isExclusive) {
    json.oneOf = options;
  } else {
    json.anyOf = options;
  }
};
var intersectionProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  const a = processSchema(def.left, ctx, {
    ...params,
    path: [...params.path, "allOf", 0]
  });
  const b = processSchema(def.right, ctx, {
    ...params,
    path: [...params.path, "allOf", 1]
  });
  const isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1;
  const allOf2 = [
    ...isSimpleIntersection(a) ? a.allOf : [a],
    ...isSimpleIntersection(b) ? b.allOf : [b]
  ];
  json.allOf = allOf2;
  ctx.intersections.push(allOf2);
};
function stringifyKeyNames(bySchema, json, visited) {
  if (json.$ref) {
    if (visited.has(json))
      return json;
    visited.add(json);
    const def = bySchema.get(json)?.def;
    if (!def)
      return json;
    const inlined = stringifyKeyNames(bySchema, def, visited);
    return inlined === def ? json : inlined;
  }
  for (const keyword of ["anyOf", "oneOf"]) {
    const branches = json[keyword];
    if (!Array.isArray(branches))
      continue;
    const mapped2 = branches.map((branch) => stringifyKeyNames(bySchema, branch, visited));
    if (mapped2.some((branch, i) => branch !== branches[i]))
      json = { ...json, [keyword]: mapped2 };
  }
  const types = Array.isArray(json.type) ? json.type : [json.type];
  const numericType = !types.includes("string") && types.some((t) => t === "number" || t === "integer");
  const values = json.enum ?? (json.const !== void 0 ? [json.const] : void 0);
  if (!numericType && !values?.some((v) => typeof v === "number"))
    return json;
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format, id, ...rest } = json;
  if (rest.enum)
    rest.enum = rest.enum.map((v) => typeof v === "number" ? String(v) : v);
  else if (typeof rest.const === "number")
    rest.const = String(rest.const);
  if (!numericType)
    return rest;
  rest.type = "string";
  if (!values)
    rest.pattern = (types.includes("number") ? number : integer2).source;
  return rest;
}
var pendingRecords = /* @__PURE__ */ new WeakMap();
function rewriteKeyNames(ctx) {
  const bySchema = /* @__PURE__ */ new Map();
  for (const entry of ctx.seen.values()) {
    if (entry.def && !bySchema.has(entry.schema))
      bySchema.set(entry.schema, entry);
  }
  const rewrites = /* @__PURE__ */ new Map();
  for (const record3 of pendingRecords.get(ctx) ?? []) {
    const seen2 = ctx.seen.get(record3);
    const names3 = (seen2?.def ?? seen2?.schema)?.propertyNames;
    if (!names3 || names3 === true || rewrites.has(names3))
      continue;
    const rewritten = stringifyKeyNames(bySchema, names3, /* @__PURE__ */ new Set());
    if (rewritten !== names3)
      rewrites.set(names3, rewritten);
  }
  if (!rewrites.size)
    return;
  for (const entry of ctx.seen.values()) {
    for (const carrier of [entry.schema, entry.def]) {
      const rewritten = carrier && rewrites.get(carrier.propertyNames);
      if (rewritten)
        carrier.propertyNames = rewritten;
    }
  }
}
var recordProcessor = (schema, ctx, _json, params) => {
  const json = _json;
  const def = schema._zod.def;
  json.type = "object";
  const keyType = def.keyType;
  const patterns = aggregateChecks(keyType).patterns;
  if (def.mode === "loose" && patterns && patterns.size > 0) {
    const valueSchema = processSchema(def.valueType, ctx, {
      ...params,
      path: [...params.path, "patternProperties", "*"]
    });
    json.patternProperties = {};
    for (const pattern2 of patterns) {
      assignProp(json.patternProperties, exactPattern(pattern2).source, valueSchema);
    }
  } else {
    if (ctx.target === "draft-07" || ctx.target === "draft-2020-12") {
      json.propertyNames = processSchema(def.keyType, ctx, {
        ...params,
        path: [...params.path, "propertyNames"]
      });
      let pending = pendingRecords.get(ctx);
      if (!pending) {
        pending = [];
        pendingRecords.set(ctx, pending);
        ctx.deferred.push(() => rewriteKeyNames(ctx));
      }
      pending.push(schema);
    }
    json.additionalProperties = processSchema(def.valueType, ctx, {
      ...params,
      path: [...params.path, "additionalProperties"]
    });
  }
  const keyValues = keyType._zod.values;
  const omittableOnInput = ctx.io === "input" && inputOptin(def.valueType) !== void 0;
  if (keyValues && !def.partial && !omittableOnInput) {
    const validKeyValues = [...keyValues].filter((v) => typeof v === "string" || typeof v === "number");
    if (validKeyValues.length > 0) {
      json.required = validKeyValues.map(String);
    }
  }
};
var nullableProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  const inner = processSchema(def.innerType, ctx, params);
  const seen2 = ctx.seen.get(schema);
  if (ctx.target === "openapi-3.0") {
    seen2.ref = def.innerType;
    json.nullable = true;
  } else {
    json.anyOf = [inner, { type: "null" }];
  }
};
var nonoptionalProcessor = (schema, ctx, _json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen2 = ctx.seen.get(schema);
  seen2.ref = def.innerType;
};
var UNREPRESENTABLE_DEFAULT = /* @__PURE__ */ Symbol();
function serializeDefaultValue(value, schema, ctx, json, params) {
  let unrepresentable = false;
  const serialized = JSON.stringify(value, (_, val) => {
    if (typeof val !== "bigint")
      return val;
    unrepresentable = true;
    return null;
  });
  if (!unrepresentable)
    return JSON.parse(serialized);
  handleUnrepresentable(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
  return UNREPRESENTABLE_DEFAULT;
}
var defaultProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen2 = ctx.seen.get(schema);
  seen2.ref = def.innerType;
  const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
  if (value !== UNREPRESENTABLE_DEFAULT)
    json.default = value;
};
var prefaultProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen2 = ctx.seen.get(schema);
  seen2.ref = def.innerType;
  if (ctx.io !== "input")
    return;
  const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
  if (value !== UNREPRESENTABLE_DEFAULT)
    json._prefault = value;
};
var catchProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen2 = ctx.seen.get(schema);
  seen2.ref = def.innerType;
  let catchValue;
  try {
    catchValue = def.catchValue(void 0);
  } catch {
    handleUnrepresentable(schema, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
    return;
  }
  json.default = catchValue;
};
var pipeProcessor = (schema, ctx, _json, params) => {
  const def = schema._zod.def;
  const inIsTransform = def.in._zod.traits.has("$ZodTransform");
  const innerType = ctx.io === "input" ? inIsTransform ? def.out : def.in : def.out;
  processSchema(innerType, ctx, params);
  const seen2 = ctx.seen.get(schema);
  seen2.ref = innerType;
};
var readonlyProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen2 = ctx.seen.get(schema);
  seen2.ref = def.innerType;
  json.readOnly = true;
};
var optionalProcessor = (schema, ctx, _json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen2 = ctx.seen.get(schema);
  seen2.ref = def.innerType;
};

// node_modules/zod/v4/classic/errors.js
var _installedErrorProtos = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
function _lazyMethod(proto, key, make) {
  Object.defineProperty(proto, key, {
    configurable: true,
    enumerable: false,
    get() {
      const value = make(this);
      Object.defineProperty(this, key, { value, configurable: true, writable: true });
      return value;
    },
    set(value) {
      Object.defineProperty(this, key, { value, configurable: true, writable: true });
    }
  });
}
var initializer2 = (inst, issues) => {
  $ZodError.init(inst, issues);
  inst.name = "ZodError";
  const proto = Object.getPrototypeOf(inst);
  if (_installedErrorProtos.has(proto))
    return;
  _installedErrorProtos.add(proto);
  _lazyMethod(proto, "format", (self) => (mapper) => formatError(self, mapper));
  _lazyMethod(proto, "flatten", (self) => (mapper) => flattenError(self, mapper));
  _lazyMethod(proto, "addIssue", (self) => (issue2) => {
    self.issues.push(issue2);
    self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
  });
  _lazyMethod(proto, "addIssues", (self) => (issues2) => {
    self.issues.push(...issues2);
    self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
  });
  Object.defineProperty(proto, "isEmpty", {
    configurable: true,
    enumerable: false,
    get() {
      return this.issues.length === 0;
    }
  });
};
var ZodRealError = /* @__PURE__ */ $constructor("ZodError", initializer2, void 0, {
  Parent: Error
});

// node_modules/zod/v4/classic/parse.js
var parse = /* @__PURE__ */ _parse(ZodRealError);
var parseAsync = /* @__PURE__ */ _parseAsync(ZodRealError);
var safeParse = /* @__PURE__ */ _safeParse(ZodRealError);
var safeParseAsync = /* @__PURE__ */ _safeParseAsync(ZodRealError);
var encode = /* @__PURE__ */ _encode(ZodRealError);
var decode = /* @__PURE__ */ _decode(ZodRealError);
var encodeAsync = /* @__PURE__ */ _encodeAsync(ZodRealError);
var decodeAsync = /* @__PURE__ */ _decodeAsync(ZodRealError);
var safeEncode = /* @__PURE__ */ _safeEncode(ZodRealError);
var safeDecode = /* @__PURE__ */ _safeDecode(ZodRealError);
var safeEncodeAsync = /* @__PURE__ */ _safeEncodeAsync(ZodRealError);
var safeDecodeAsync = /* @__PURE__ */ _safeDecodeAsync(ZodRealError);

// node_modules/zod/v4/classic/schemas.js
function _ensureDefaultLocale() {
  if (!globalConfig.localeError)
    config(en_default());
}
function _ensureDefaultMemoizer() {
  if (!globalConfig.memoizer)
    config({ memoizer: memoizer() });
}
var ZodType = /* @__PURE__ */ $constructor("ZodType", (inst, def) => {
  _ensureDefaultLocale();
  $ZodType.init(inst, def);
  inst.def = def;
  inst.type = def.type;
  return inst;
}, {
  check(...chks) {
    const def = this.def;
    return this.clone(util_exports.mergeDefs(def, {
      checks: [
        ...def.checks ?? [],
        ...chks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch)
      ]
    }), { parent: true });
  },
  with(...chks) {
    return this.check(...chks);
  },
  clone(def, params) {
    return clone(this, def, params);
  },
  brand() {
    return this;
  },
  register(reg, meta2) {
    reg.add(this, meta2);
    return this;
  },
  refine(check, params) {
    return this.check(refine(check, params));
  },
  superRefine(refinement, params) {
    return this.check(superRefine(refinement, params));
  },
  overwrite(fn) {
    return this.check(_overwrite(fn));
  },
  optional() {
    return optional2(this);
  },
  exactOptional() {
    return exactOptional(this);
  },
  nullable() {
    return nullable(this);
  },
  nullish() {
    return optional2(nullable(this));
  },
  nonoptional(params) {
    return nonoptional(this, params);
  },
  array() {
    return array(this);
  },
  or(arg) {
    return union([this, arg]);
  },
  and(arg) {
    return intersection(this, arg);
  },
  transform(tx) {
    return pipe(this, transform(tx));
  },
  default(d) {
    return _default(this, d);
  },
  prefault(d) {
    return prefault(this, d);
  },
  catch(params) {
    return _catch(this, params);
  },
  pipe(target) {
    return pipe(this, target);
  },
  readonly() {
    return readonly(this);
  },
  describe(description) {
    const cl = this.clone();
    globalRegistry.add(cl, { description });
    return cl;
  },
  meta(...args) {
    if (args.length === 0)
      return globalRegistry.get(this);
    const cl = this.clone();
    globalRegistry.add(cl, args[0]);
    return cl;
  },
  isOptional() {
    return this.safeParse(void 0).success;
  },
  isNullable() {
    return this.safeParse(null).success;
  },
  apply(fn, ...args) {
    return args.length === 0 ? fn(this) : fn(this, ...args);
  },
  // Overrides core's `~standard` to add `jsonSchema`. Must stay a prototype entry: redefining it per instance demotes instances to dictionary mode.
  get "~standard"() {
    return util_exports.hide(this, "~standard", {
      ...standardProps(this),
      jsonSchema: {
        input: createStandardJSONSchemaMethod(this, "input"),
        output: createStandardJSONSchemaMethod(this, "output")
      }
    });
  },
  set "~standard"(value) {
    util_exports.own(this, "~standard", value);
  },
  parse: function _parse2(data, params) {
    return parse(this, data, params, { callee: _parse2 });
  },
  parseAsync: async function _parseAsync2(data, params) {
    return await parseAsync(this, data, params, { callee: _parseAsync2 });
  },
  safeParse(data, params) {
    return safeParse(this, data, params);
  },
  async safeParseAsync(data, params) {
    return safeParseAsync(this, data, params);
  },
  // `spa` is an alias: same function object as `safeParseAsync`, as before.
  get spa() {
    return this?.safeParseAsync;
  },
  set spa(value) {
    util_exports.own(this, "spa", value);
  },
  validate(data, params) {
    return validate(this, data, params);
  },
  validateAsync(data, params) {
    return validateAsync(this, data, params);
  },
  encode: function _encode2(data, params) {
    return encode(this, data, params, { callee: _encode2 });
  },
  decode: function _decode2(data, params) {
    return decode(this, data, params, { callee: _decode2 });
  },
  encodeAsync: async function _encodeAsync2(data, params) {
    return await encodeAsync(this, data, params, { callee: _encodeAsync2 });
  },
  decodeAsync: async function _decodeAsync2(data, params) {
    return await decodeAsync(this, data, params, { callee: _decodeAsync2 });
  },
  safeEncode(data, params) {
    return safeEncode(this, data, params);
  },
  safeDecode(data, params) {
    return safeDecode(this, data, params);
  },
  async safeEncodeAsync(data, params) {
    return safeEncodeAsync(this, data, params);
  },
  async safeDecodeAsync(data, params) {
    return safeDecodeAsync(this, data, params);
  },
  toJSONSchema(params) {
    return createToJSONSchemaMethod(this, {})(params);
  },
  // Reads through to the registry on every access, so it must not cache.
  get description() {
    return globalRegistry.get(this)?.description;
  },
  // No setter: `schema._def = x` throws, as it did when `_def` was a non-writable own property.
  get _def() {
    return this._zod.def;
  }
});
var _ZodString = /* @__PURE__ */ $constructor(
  "_ZodString",
  (inst, def) => {
    $ZodString.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => stringProcessor(inst, ctx, json, params);
  },
  /* @__PURE__ */ util_exports.derived({
    format: (inst) => aggregateChecks(inst).format ?? null,
    minLength: (inst) => aggregateChecks(inst).minimum ?? null,
    maxLength: (inst) => aggregateChecks(inst).maximum ?? null
  }, {
    regex(...args) {
      return this.check(_regex(...args));
    },
    includes(...args) {
      return this.check(_includes(...args));
    },
    startsWith(...args) {
      return this.check(_startsWith(...args));
    },
    endsWith(...args) {
      return this.check(_endsWith(...args));
    },
    min(...args) {
      return this.check(_minLength(...args));
    },
    max(...args) {
      return this.check(_maxLength(...args));
    },
    length(...args) {
      return this.check(_length(...args));
    },
    nonempty(...args) {
      return this.check(_minLength(1, ...args));
    },
    lowercase(params) {
      return this.check(_lowercase(params));
    },
    uppercase(params) {
      return this.check(_uppercase(params));
    },
    trim() {
      return this.check(_trim());
    },
    normalize(...args) {
      return this.check(_normalize(...args));
    },
    toLowerCase() {
      return this.check(_toLowerCase());
    },
    toUpperCase() {
      return this.check(_toUpperCase());
    },
    slugify() {
      return this.check(_slugify());
    }
  })
);
var ZodString = /* @__PURE__ */ $constructor("ZodString", (inst, def) => {
  $ZodString.init(inst, def);
  _ZodString.init(inst, def);
}, {
  email(params) {
    return this.check(_email(ZodEmail, params));
  },
  url(params) {
    return this.check(_url(ZodURL, params));
  },
  jwt(params) {
    return this.check(_jwt(ZodJWT, params));
  },
  emoji(params) {
    return this.check(_emoji2(ZodEmoji, params));
  },
  guid(params) {
    return this.check(_guid(ZodGUID, params));
  },
  uuid(params) {
    return this.check(_uuid(ZodUUID, params));
  },
  uuidv4(params) {
    return this.check(_uuidv4(ZodUUID, params));
  },
  uuidv6(params) {
    return this.check(_uuidv6(ZodUUID, params));
  },
  uuidv7(params) {
    return this.check(_uuidv7(ZodUUID, params));
  },
  nanoid(params) {
    return this.check(_nanoid(ZodNanoID, params));
  },
  cuid(params) {
    return this.check(_cuid(ZodCUID, params));
  },
  cuid2(params) {
    return this.check(_cuid2(ZodCUID2, params));
  },
  ulid(params) {
    return this.check(_ulid(ZodULID, params));
  },
  base64(params) {
    return this.check(_base64(ZodBase64, params));
  },
  base64url(params) {
    return this.check(_base64url(ZodBase64URL, params));
  },
  xid(params) {
    return this.check(_xid(ZodXID, params));
  },
  ksuid(params) {
    return this.check(_ksuid(ZodKSUID, params));
  },
  ipv4(params) {
    return this.check(_ipv4(ZodIPv4, params));
  },
  ipv6(params) {
    return this.check(_ipv6(ZodIPv6, params));
  },
  cidrv4(params) {
    return this.check(_cidrv4(ZodCIDRv4, params));
  },
  cidrv6(params) {
    return this.check(_cidrv6(ZodCIDRv6, params));
  },
  e164(params) {
    return this.check(_e164(ZodE164, params));
  },
  datetime(params) {
    return this.check(_isoDateTime(ZodISODateTime, params));
  },
  date(params) {
    return this.check(_isoDate(ZodISODate, params));
  },
  time(params) {
    return this.check(_isoTime(ZodISOTime, params));
  },
  duration(params) {
    return this.check(_isoDuration(ZodISODuration, params));
  }
});
function string2(params) {
  return _string(ZodString, params);
}
var ZodStringFormat = /* @__PURE__ */ $constructor("ZodStringFormat", (inst, def) => {
  $ZodStringFormat.init(inst, def);
  _ZodString.init(inst, def);
});
var ZodISODateTime = /* @__PURE__ */ $constructor("ZodISODateTime", (inst, def) => {
  $ZodISODateTime.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodISODate = /* @__PURE__ */ $constructor("ZodISODate", (inst, def) => {
  $ZodISODate.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodISOTime = /* @__PURE__ */ $constructor("ZodISOTime", (inst, def) => {
  $ZodISOTime.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodISODuration = /* @__PURE__ */ $constructor("ZodISODuration", (inst, def) => {
  $ZodISODuration.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodEmail = /* @__PURE__ */ $constructor("ZodEmail", (inst, def) => {
  $ZodEmail.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodGUID = /* @__PURE__ */ $constructor("ZodGUID", (inst, def) => {
  $ZodGUID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodUUID = /* @__PURE__ */ $constructor("ZodUUID", (inst, def) => {
  $ZodUUID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodURL = /* @__PURE__ */ $constructor("ZodURL", (inst, def) => {
  $ZodURL.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodEmoji = /* @__PURE__ */ $constructor("ZodEmoji", (inst, def) => {
  $ZodEmoji.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodNanoID = /* @__PURE__ */ $constructor("ZodNanoID", (inst, def) => {
  $ZodNanoID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodCUID = /* @__PURE__ */ $constructor("ZodCUID", (inst, def) => {
  $ZodCUID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodCUID2 = /* @__PURE__ */ $constructor("ZodCUID2", (inst, def) => {
  $ZodCUID2.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodULID = /* @__PURE__ */ $constructor("ZodULID", (inst, def) => {
  $ZodULID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodXID = /* @__PURE__ */ $constructor("ZodXID", (inst, def) => {
  $ZodXID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodKSUID = /* @__PURE__ */ $constructor("ZodKSUID", (inst, def) => {
  $ZodKSUID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodIPv4 = /* @__PURE__ */ $constructor("ZodIPv4", (inst, def) => {
  $ZodIPv4.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodIPv6 = /* @__PURE__ */ $constructor("ZodIPv6", (inst, def) => {
  $ZodIPv6.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodCIDRv4 = /* @__PURE__ */ $constructor("ZodCIDRv4", (inst, def) => {
  $ZodCIDRv4.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodCIDRv6 = /* @__PURE__ */ $constructor("ZodCIDRv6", (inst, def) => {
  $ZodCIDRv6.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodBase64 = /* @__PURE__ */ $constructor("ZodBase64", (inst, def) => {
  $ZodBase64.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodBase64URL = /* @__PURE__ */ $constructor("ZodBase64URL", (inst, def) => {
  $ZodBase64URL.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodE164 = /* @__PURE__ */ $constructor("ZodE164", (inst, def) => {
  $ZodE164.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodJWT = /* @__PURE__ */ $constructor("ZodJWT", (inst, def) => {
  $ZodJWT.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodNumber = /* @__PURE__ */ $constructor(
  "ZodNumber",
  (inst, def) => {
    $ZodNumber.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => numberProcessor(inst, ctx, json, params);
    inst.isFinite = true;
  },
  /* @__PURE__ */ util_exports.derived({
    minValue: (inst) => {
      const { minimum, exclusiveMinimum } = aggregateChecks(inst);
      return Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
    },
    maxValue: (inst) => {
      const { maximum, exclusiveMaximum } = aggregateChecks(inst);
      return Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
    },
    isInt: (inst) => {
      const { isInt, multipleOf } = aggregateChecks(inst);
      return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
    },
    format: (inst) => aggregateChecks(inst).format ?? null
  }, {
    gt(value, params) {
      return this.check(_gt(value, params));
    },
    gte(value, params) {
      return this.check(_gte(value, params));
    },
    min(value, params) {
      return this.check(_gte(value, params));
    },
    lt(value, params) {
      return this.check(_lt(value, params));
    },
    lte(value, params) {
      return this.check(_lte(value, params));
    },
    max(value, params) {
      return this.check(_lte(value, params));
    },
    int(params) {
      return this.check(int(params));
    },
    safe(params) {
      return this.check(int(params));
    },
    positive(params) {
      return this.check(_gt(0, params));
    },
    nonnegative(params) {
      return this.check(_gte(0, params));
    },
    negative(params) {
      return this.check(_lt(0, params));
    },
    nonpositive(params) {
      return this.check(_lte(0, params));
    },
    multipleOf(value, params) {
      return this.check(_multipleOf(value, params));
    },
    step(value, params) {
      return this.check(_multipleOf(value, params));
    },
    finite() {
      return this;
    }
  })
);
function number2(params) {
  return _number(ZodNumber, params);
}
var ZodNumberFormat = /* @__PURE__ */ $constructor("ZodNumberFormat", (inst, def) => {
  $ZodNumberFormat.init(inst, def);
  ZodNumber.init(inst, def);
});
function int(params) {
  return _int(ZodNumberFormat, params);
}
var ZodBoolean = /* @__PURE__ */ $constructor("ZodBoolean", (inst, def) => {
  $ZodBoolean.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => booleanProcessor(inst, ctx, json, params);
});
function boolean2(params) {
  return _boolean(ZodBoolean, params);
}
var ZodUnknown = /* @__PURE__ */ $constructor("ZodUnknown", (inst, def) => {
  $ZodUnknown.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => unknownProcessor(inst, ctx, json, params);
});
function unknown() {
  return _unknown(ZodUnknown);
}
var ZodNever = /* @__PURE__ */ $constructor("ZodNever", (inst, def) => {
  $ZodNever.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => neverProcessor(inst, ctx, json, params);
});
function never(params) {
  return _never(ZodNever, params);
}
var ZodArray = /* @__PURE__ */ $constructor("ZodArray", (inst, def) => {
  _ensureDefaultMemoizer();
  $ZodArray.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => arrayProcessor(inst, ctx, json, params);
  inst.element = def.element;
}, {
  min(n, params) {
    return this.check(_minLength(n, params));
  },
  nonempty(params) {
    return this.check(_minLength(1, params));
  },
  max(n, params) {
    return this.check(_maxLength(n, params));
  },
  length(n, params) {
    return this.check(_length(n, params));
  },
  unwrap() {
    return this.element;
  }
});
function array(element, params) {
  return _array(ZodArray, element, params);
}
var ZodObject = /* @__PURE__ */ $constructor("ZodObject", (inst, def) => {
  _ensureDefaultMemoizer();
  $ZodObjectJIT.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => objectProcessor(inst, ctx, json, params);
  util_exports.installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
}, {
  keyof() {
    return _enum(Object.keys(this._zod.def.shape));
  },
  catchall(catchall) {
    return this.clone(util_exports.mergeDefs(this._zod.def, { catchall }));
  },
  passthrough() {
    return this.clone(util_exports.mergeDefs(this._zod.def, { catchall: unknown() }));
  },
  loose() {
    return this.clone(util_exports.mergeDefs(this._zod.def, { catchall: unknown() }));
  },
  strict() {
    return this.clone(util_exports.mergeDefs(this._zod.def, { catchall: never() }));
  },
  strip() {
    return this.clone(util_exports.mergeDefs(this._zod.def, { catchall: void 0 }));
  },
  extend(incoming) {
    return util_exports.extend(this, incoming);
  },
  safeExtend(incoming) {
    return util_exports.safeExtend(this, incoming);
  },
  merge(other) {
    return util_exports.merge(this, other);
  },
  pick(mask) {
    return util_exports.pick(this, mask);
  },
  omit(mask) {
    return util_exports.omit(this, mask);
  },
  partial(...args) {
    return util_exports.partial(ZodOptional, this, args[0]);
  },
  exactPartial(...args) {
    return util_exports.partial(ZodExactOptional, this, args[0], "exactPartial");
  },
  required(...args) {
    return util_exports.required(ZodNonOptional, this, args[0]);
  }
});
function strictObject(shape, params) {
  return new ZodObject({
    type: "object",
    shape,
    catchall: never(),
    ...util_exports.normalizeParams(params)
  });
}
var ZodUnion = /* @__PURE__ */ $constructor("ZodUnion", (inst, def) => {
  $ZodUnion.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => unionProcessor(inst, ctx, json, params);
  inst.options = def.options;
});
function union(options, params) {
  return new ZodUnion({
    type: "union",
    options,
    ...util_exports.normalizeParams(params)
  });
}
var ZodIntersection = /* @__PURE__ */ $constructor("ZodIntersection", (inst, def) => {
  $ZodIntersection.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => intersectionProcessor(inst, ctx, json, params);
});
function intersection(left, right) {
  return new ZodIntersection({
    type: "intersection",
    left,
    right
  });
}
var ZodRecord = /* @__PURE__ */ $constructor("ZodRecord", (inst, def) => {
  _ensureDefaultMemoizer();
  $ZodRecord.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => recordProcessor(inst, ctx, json, params);
  inst.keyType = def.keyType;
  inst.valueType = def.valueType;
});
function record(keyType, valueType, params) {
  if (!valueType || !valueType._zod) {
    return new ZodRecord({
      type: "record",
      keyType: string2(),
      valueType: keyType,
      ...util_exports.normalizeParams(valueType)
    });
  }
  return new ZodRecord({
    type: "record",
    keyType,
    valueType,
    ...util_exports.normalizeParams(params)
  });
}
var ZodEnum = /* @__PURE__ */ $constructor("ZodEnum", (inst, def) => {
  $ZodEnum.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => enumProcessor(inst, ctx, json, params);
  inst.enum = def.entries;
  inst.options = [...inst._zod.values];
  const keys = new Set(Object.keys(def.entries));
  inst.extract = (values, params) => {
    const newEntries = {};
    for (const value of values) {
      if (keys.has(value)) {
        newEntries[value] = def.entries[value];
      } else
        throw new Error(`Key ${value} not found in enum`);
    }
    return new ZodEnum({
      ...def,
      checks: [],
      ...util_exports.normalizeParams(params),
      entries: newEntries
    });
  };
  inst.exclude = (values, params) => {
    const newEntries = { ...def.entries };
    for (const value of values) {
      if (keys.has(value)) {
        delete newEntries[value];
      } else
        throw new Error(`Key ${value} not found in enum`);
    }
    return new ZodEnum({
      ...def,
      checks: [],
      ...util_exports.normalizeParams(params),
      entries: newEntries
    });
  };
});
function _enum(values, params) {
  const entries2 = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
  return new ZodEnum({
    type: "enum",
    entries: entries2,
    ...util_exports.normalizeParams(params)
  });
}
var ZodLiteral = /* @__PURE__ */ $constructor("ZodLiteral", (inst, def) => {
  $ZodLiteral.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => literalProcessor(inst, ctx, json, params);
  inst.values = new Set(def.values);
  Object.defineProperty(inst, "value", {
    get() {
      if (def.values.length > 1) {
        throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
      }
      return def.values[0];
    }
  });
});
function literal(value, params) {
  return new ZodLiteral({
    type: "literal",
    values: Array.isArray(value) ? value : [value],
    ...util_exports.normalizeParams(params)
  });
}
var ZodTransform = /* @__PURE__ */ $constructor("ZodTransform", (inst, def) => {
  _ensureDefaultMemoizer();
  $ZodTransform.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => transformProcessor(inst, ctx, json, params);
  inst._zod.parse = (payload, _ctx) => {
    if (_ctx.direction === "backward") {
      throw new $ZodEncodeError(inst.constructor.name);
    }
    payload.addIssue = (issue2) => {
      if (typeof issue2 === "string") {
        payload.issues.push(util_exports.issue(issue2, payload.value, def));
      } else {
        const _issue = issue2;
        if (_issue.fatal)
          _issue.continue = false;
        _issue.code ?? (_issue.code = "custom");
        if (!("input" in _issue))
          _issue.input = payload.value;
        _issue.inst ?? (_issue.inst = inst);
        payload.issues.push(util_exports.issue(_issue));
      }
    };
    const output = def.transform(payload.value, payload);
    if (output instanceof Promise) {
      return output.then((output2) => {
        payload.value = output2;
        return payload;
      });
    }
    payload.value = output;
    return payload;
  };
});
function transform(fn) {
  return new ZodTransform({
    type: "transform",
    transform: fn
  });
}
var ZodOptional = /* @__PURE__ */ $constructor("ZodOptional", (inst, def) => {
  $ZodOptional.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function optional2(innerType) {
  return new ZodOptional({
    type: "optional",
    innerType
  });
}
var ZodExactOptional = /* @__PURE__ */ $constructor("ZodExactOptional", (inst, def) => {
  $ZodExactOptional.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function exactOptional(innerType) {
  return new ZodExactOptional({
    type: "optional",
    innerType
  });
}
var ZodNullable = /* @__PURE__ */ $constructor("ZodNullable", (inst, def) => {
  $ZodNullable.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => nullableProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function nullable(innerType) {
  return new ZodNullable({
    type: "nullable",
    innerType
  });
}
var ZodDefault = /* @__PURE__ */ $constructor("ZodDefault", (inst, def) => {
  $ZodDefault.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => defaultProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
  inst.removeDefault = inst.unwrap;
});
function _default(innerType, defaultValue) {
  return new ZodDefault({
    type: "default",
    innerType,
    get defaultValue() {
      return typeof defaultValue === "function" ? defaultValue() : util_exports.shallowClone(defaultValue);
    }
  });
}
var ZodPrefault = /* @__PURE__ */ $constructor("ZodPrefault", (inst, def) => {
  $ZodPrefault.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => prefaultProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function prefault(innerType, defaultValue) {
  return new ZodPrefault({
    type: "prefault",
    innerType,
    get defaultValue() {
      return typeof defaultValue === "function" ? defaultValue() : util_exports.shallowClone(defaultValue);
    }
  });
}
var ZodNonOptional = /* @__PURE__ */ $constructor("ZodNonOptional", (inst, def) => {
  $ZodNonOptional.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => nonoptionalProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function nonoptional(innerType, params) {
  return new ZodNonOptional({
    type: "nonoptional",
    innerType,
    ...util_exports.normalizeParams(params)
  });
}
var ZodCatch = /* @__PURE__ */ $constructor("ZodCatch", (inst, def) => {
  $ZodCatch.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => catchProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
  inst.removeCatch = inst.unwrap;
});
function _catch(innerType, catchValue) {
  return new ZodCatch({
    type: "catch",
    innerType,
    catchValue: typeof catchValue === "function" ? catchValue : util_exports.constantCatch(catchValue)
  });
}
var ZodPipe = /* @__PURE__ */ $constructor("ZodPipe", (inst, def) => {
  $ZodPipe.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => pipeProcessor(inst, ctx, json, params);
  inst.in = def.in;
  inst.out = def.out;
});
function pipe(in_, out) {
  return new ZodPipe({
    type: "pipe",
    in: in_,
    out
    // ...util.normalizeParams(params),
  });
}
var ZodReadonly = /* @__PURE__ */ $constructor("ZodReadonly", (inst, def) => {
  $ZodReadonly.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => readonlyProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function readonly(innerType) {
  return new ZodReadonly({
    type: "readonly",
    innerType
  });
}
var ZodCustom = /* @__PURE__ */ $constructor("ZodCustom", (inst, def) => {
  $ZodCustom.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => customProcessor(inst, ctx, json, params);
});
function refine(fn, _params = {}) {
  return _refine(ZodCustom, fn, _params);
}
function superRefine(fn, params) {
  return _superRefine(fn, params);
}

// src/assertions/assertion.ts
function defineAssertion(assertion) {
  const { name: name2, doc, needs, state, shape, bind: bind2 } = assertion;
  return (engines) => ({
    name: name2,
    doc,
    needs,
    state,
    schema: shape(engines).transform((params) => {
      const expectation = bind2(params);
      return (broken2) => ({ name: name2, judge: judgeWith(expectation, name2, broken2) });
    })
  });
}
function sparing(expected, judge) {
  try {
    return judge(new Work());
  } catch (error2) {
    if (!(error2 instanceof TooMuchWork)) throw error2;
    return [{ expected, seen: "an answer that takes too long to look through", unseen: "expect.unseen" }];
  }
}
function judgeWith(expectation, name2, state) {
  return (attempt3, clean) => expectation(attempt3, clean).map(
    ({ expected, seen: seen2, unseen: unseen2 }) => unseen2 === void 0 ? { state, reason: `expect.${name2}`, expected, seen: seen2 } : { state: "unknown", reason: unseen2, expected, seen: seen2 }
  );
}

// src/assertions/field/field.ts
function field(schema, read2) {
  return unknown().transform((input, context) => {
    const parsed = read2(input);
    if ("value" in parsed) return parsed.value;
    for (const { path, message, ...params } of parsed.problems)
      context.issues.push({ code: "custom", input, path: [...path], message, params });
    return NEVER;
  }).meta({ ...schema });
}
function refuse(message, hint) {
  return { problems: [{ path: [], message, ...hint === void 0 ? {} : { hint } }] };
}
function notText(input) {
  if (input === null || input === void 0) return refuse("has no value", "expected a text");
  const hint = typeof input === "object" ? void 0 : `write it in quotes: \`"${String(input)}"\``;
  return refuse(`expected a text, found ${found(input)}`, hint);
}
function notEmpty(map) {
  const keys = Object.keys(map.shape).map((key) => `\`${key}\``);
  return map.refine((params) => Object.values(params).some((value) => value !== void 0), {
    message: `is empty
give at least one of ${keys.join(", ")}`
  });
}

// src/assertions/field/pattern.ts
var SLASHED = /^\/(.+)\/([a-z]*)$/s;
var FLAGS = "ims";
function isSlashed(text3) {
  return SLASHED.test(text3);
}
function parsePattern(text3, engines) {
  const [, source = text3, flags = ""] = SLASHED.exec(text3) ?? [];
  const odd = [...flags].find((flag2, index) => !FLAGS.includes(flag2) || flags.indexOf(flag2) < index);
  if (odd !== void 0) {
    const hint = "flags are `i` (any letter case), `m` (`^` and `$` at lines), `s` (`.` also for line ends), each once";
    return refused({ problem: `the flag \`${odd}\` has no meaning here`, hint, excerpt: `/${flags}` });
  }
  const pattern2 = engines.pattern(source, flags);
  return "isIn" in pattern2 ? { value: pattern2 } : refused(pattern2);
}
function refused({ problem, hint, excerpt }) {
  return { problems: [{ path: [], message: problem, hint, ...excerpt === void 0 ? {} : { excerpt } }] };
}
function patternField(engines) {
  return field({ title: "pattern", type: "string", minLength: 1 }, (input) => {
    if (typeof input !== "string") return notText(input);
    return input === "" ? refuse("is empty") : parsePattern(input, engines);
  });
}

// src/assertions/field/comparison.ts
var OPERATORS = {
  "<": (value, limit2) => value < limit2,
  "<=": (value, limit2) => value <= limit2,
  ">": (value, limit2) => value > limit2,
  ">=": (value, limit2) => value >= limit2,
  "==": (value, limit2) => value === limit2
};
function isComparison(text3) {
  return /^\s*(?:<|>)=?\s*(?:[\d.+-]|\w*$)/.test(text3);
}
function parseComparison(text3, { what, read: read2, example }) {
  const range = /^\s*([^\s<>=,-]+)\s*-\s*([^\s<>=,-]+)\s*$/.exec(text3);
  const written2 = range === null ? text3.split(",") : [`>= ${range[1]}`, `<= ${range[2]}`];
  const terms = written2.map((part) => readTerm(part, read2));
  const wrong = written2.find((_, index) => terms[index] === void 0);
  if (wrong !== void 0) {
    const instead = wrong.trim() === "" ? "nothing" : quoted(wrong.trim());
    return refuse(`expected a ${what}, found ${instead}`, `write for instance ${example}`);
  }
  const bounds = comparison(terms.flatMap((term) => term ?? []));
  if (bounds.holdsFrom(Number.NEGATIVE_INFINITY) === false)
    return refuse(`${quoted(text3)} can never hold`, "all bounds must hold together");
  return { value: bounds };
}
function readTerm(part, read2) {
  const [, written2 = "==", number3 = ""] = /^\s*(<=|>=|==|<|>)?\s*(.*?)\s*$/s.exec(part) ?? [];
  const limit2 = read2(number3);
  if (limit2 === void 0 || !isOperator(written2)) return void 0;
  return { operator: written2, limit: limit2, source: written2 === "==" ? number3 : `${written2} ${number3}` };
}
function isOperator(text3) {
  return Object.hasOwn(OPERATORS, text3);
}
function comparison(bounds) {
  const holds5 = (value) => bounds.every(({ operator, limit: limit2 }) => OPERATORS[operator](value, limit2));
  return {
    source: bounds.map(({ source }) => source).join(", "),
    holds: holds5,
    holdsFrom: (least) => {
      const turns = [least, Number.POSITIVE_INFINITY, ...bounds.flatMap(({ limit: limit2 }) => around(limit2))];
      const answers = new Set(turns.filter((value) => value >= least).map(holds5));
      return answers.size === 1 ? answers.has(true) : void 0;
    }
  };
}
function around(value) {
  const step = Math.max(Math.abs(value) * Number.EPSILON, Number.MIN_VALUE);
  return [value - step, value, value + step];
}
function readPlainNumber(text3) {
  return /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text3) ? Number(text3) : void 0;
}
var countField = comparisonField({
  what: "count",
  read: readPlainNumber,
  example: '`3`, `1-3` or `"<= 2"`'
});
function comparisonField(quantity) {
  const { what, example } = quantity;
  return field(
    { title: what, type: ["string", "integer"] },
    (input) => typeof input === "string" || typeof input === "number" ? parseComparison(String(input), quantity) : refuse(`expected a ${what}, found ${found(input)}`, `write for instance ${example}`)
  );
}

// src/assertions/field/size.ts
var BYTES = { b: 1, kb: 1e3, mb: 1e6, kib: 1024, mib: 1048576 };
var sizeField = comparisonField({
  what: "size",
  read: readSize,
  example: '`"< 100kb"` or `1kb-100kb`, with a unit'
});
function readSize(text3) {
  if (text3 === "0") return 0;
  const [, number3 = "", unit = ""] = /^(\d{1,9})\s*([kmi]*b)$/i.exec(text3) ?? [];
  const bytes = BYTES[unit.toLowerCase()];
  return bytes === void 0 ? void 0 : Number(number3) * bytes;
}
function tellSize(bytes) {
  if (bytes < 1e3) return bytes === 1 ? "1 byte" : `${bytes} bytes`;
  const [unit, size] = bytes < 1e6 ? ["kB", 1e3] : ["MB", 1e6];
  return `${Math.floor(bytes / size * 10) / 10} ${unit}`;
}

// src/assertions/body.ts
var text2 = string2().min(1);
var texts = union([text2, array(text2).min(1)]);
var hash = field(
  { title: "SHA-256", type: "string", pattern: "^(sha256:)?[0-9a-fA-F]{64}$" },
  (input) => {
    if (typeof input !== "string") return notText(input);
    const [, hex] = /^(?:sha256:)?([0-9a-f]{64})$/.exec(input.toLowerCase()) ?? [];
    if (hex !== void 0) return { value: hex };
    return refuse(`${quoted(input)} is no SHA-256`, "write its 64 hex digits, as `sha256sum` prints them");
  }
);
function shapeWith(engines) {
  const pattern2 = patternField(engines);
  return strictObject({
    contains: texts.optional().describe("A text, or texts, that all stand in the body."),
    lacks: texts.optional().describe("A text, or texts, none of which stands in the body."),
    matches: union([pattern2, array(pattern2).min(1)]).optional().describe("A pattern, or patterns, that all match somewhere in the body."),
    size: sizeField.optional().describe("The decoded body's size."),
    hash: union([hash, array(hash).min(1)]).optional().describe("The SHA-256 of the decoded body in hex, or several of which one is right."),
    empty: boolean2().optional().describe("Whether there is nothing in the body.")
  });
}
var bodyAssertion = defineAssertion({
  name: "body",
  doc: "What the decoded body holds; texts are compared exactly, letter case included.",
  needs: "http",
  state: "down",
  shape: (engines) => notEmpty(shapeWith(engines)),
  bind: (params) => {
    const rules = rulesOf(params);
    return ({ evidence: { http } }) => http === void 0 ? [] : rules.flatMap((rule2) => rule2(http) ?? []);
  }
});
function rulesOf({ contains: contains2, lacks, matches, size, hash: hash2, empty }) {
  const hashes = list2(hash2);
  return [
    ...list2(contains2).map(
      (wanted) => (http) => missing2(http, wanted)
    ),
    ...list2(lacks).map(
      (unwanted) => (http) => present(http, unwanted)
    ),
    ...list2(matches).map(
      (pattern2) => (http) => unmatched(http, pattern2)
    ),
    ...list2(size).map(
      (comparison2) => (http) => ofOtherSize(http, comparison2)
    ),
    ...hashes.length === 0 ? [] : [(http) => ofOtherHash(http, hashes)],
    ...empty === void 0 ? [] : [(http) => notSoEmpty(http, empty)]
  ];
}
function missing2(http, wanted) {
  return http.body.includes(wanted) ? void 0 : notIn(http, `a body with ${JSON.stringify(wanted)}`);
}
function unmatched(http, pattern2) {
  const expected = `a body that matches ${pattern2.source}`;
  return sparing(expected, (work) => pattern2.isIn(http.body, work) ? [] : [notIn(http, expected)]);
}
function notIn(http, expected) {
  if (http.truncated)
    return { expected, seen: `the first ${tellSize(http.bodyBytes)} without it`, unseen: "expect.unseen" };
  return { expected, seen: `${tellSize(sizeOf(http))} without it` };
}
function sizeOf(http) {
  return http.whole?.bytes ?? http.bodyBytes;
}
function present(http, unwanted) {
  if (!http.body.includes(unwanted)) return void 0;
  return { expected: `a body without ${JSON.stringify(unwanted)}`, seen: "a body with it" };
}
function ofOtherSize(http, size) {
  const expected = `a body of ${size.source}`;
  const { whole } = http;
  if (whole !== void 0) return size.holds(whole.bytes) ? void 0 : { expected, seen: tellSize(whole.bytes) };
  const holds5 = http.truncated ? size.holdsFrom(http.body.length) : void 0;
  if (holds5 === void 0) return notWhole(http, expected);
  return holds5 ? void 0 : { expected, seen: `more than ${tellSize(http.body.length)}` };
}
function ofOtherHash(http, hashes) {
  const expected = `a body with the SHA-256 ${hashes.map((hash2) => `${hash2.slice(0, 12)}\u2026`).join(" or ")}`;
  if (http.whole === void 0) return notWhole(http, expected);
  const { sha256 } = http.whole;
  return hashes.includes(sha256) ? void 0 : { expected, seen: `${sha256.slice(0, 12)}\u2026` };
}
function notWhole({ bodyBytes }, expected) {
  return { expected, seen: `no more than the first ${tellSize(bodyBytes)}`, unseen: "expect.unseen" };
}
function notSoEmpty(http, empty) {
  const isEmpty = http.body === "";
  if (isEmpty === empty) return void 0;
  return isEmpty ? { expected: "a body", seen: "an empty one" } : { expected: "an empty body", seen: `one of ${tellSize(sizeOf(http))}` };
}
function list2(value) {
  if (value === void 0) return [];
  return isList(value) ? value : [value];
}
function isList(value) {
  return Array.isArray(value);
}

// src/assertions/field/condition.ts
var WORDS = {
  present: { kind: "present" },
  exists: { kind: "present" },
  absent: { kind: "absent" }
};
var BARE_NUMBER = {
  what: "number to compare with",
  read: readPlainNumber,
  example: '`"< 50"`; a text that begins so is `"== <text>"`'
};
function textCondition(engines) {
  return conditionField(
    engines,
    (input) => typeof input === "number" ? { value: { kind: "equals", value: String(input) } } : notText(input)
  );
}
function jsonCondition(engines) {
  return conditionField(
    engines,
    (input) => typeof input === "number" || typeof input === "boolean" || input === null ? { value: { kind: "equals", value: input } } : refuse(`expected a value to compare with, found ${found(input)}`)
  );
}
function conditionField(engines, readOther) {
  const read2 = (input) => typeof input === "string" ? parseText(input, engines) : readOther(input);
  return field(
    { title: "condition", type: ["string", "number", "boolean", "null", "array"] },
    (input) => Array.isArray(input) ? readList(input, read2) : read2(input)
  );
}
function readList(input, read2) {
  if (input.length === 0) return refuse("is empty", "write the values of which one is right");
  const parsed = input.map(read2);
  const problems2 = parsed.flatMap(
    (one, index) => "problems" in one ? one.problems.map((problem) => ({ ...problem, path: [index, ...problem.path] })) : []
  );
  const word3 = input.findIndex((item) => typeof item === "string" && Object.hasOwn(WORDS, item));
  if (word3 !== -1)
    return { problems: [{ path: [word3], message: `${found(input[word3])} stands alone, never in a list` }] };
  return problems2.length > 0 ? { problems: problems2 } : { value: { kind: "any", of: parsed.flatMap((one) => "value" in one ? one.value : []) } };
}
function parseText(text3, engines) {
  const word3 = WORDS[text3];
  if (Object.hasOwn(WORDS, text3) && word3 !== void 0) return { value: word3 };
  if (text3 === "") return refuse("is empty", "write `== ` for an empty text, or `absent`");
  if (isSlashed(text3)) return mapped(parsePattern(text3, engines), (pattern2) => ({ kind: "matches", pattern: pattern2 }));
  if (isComparison(text3))
    return mapped(parseComparison(text3, BARE_NUMBER), (comparison2) => ({ kind: "compares", comparison: comparison2 }));
  const [, operator, rest = ""] = /^([!=]=|=)\s*(.*)$/s.exec(text3) ?? [];
  if (operator === "=")
    return refuse(`${quoted(text3)} has a single \`=\``, `write \`"== ${rest}"\`, or the text alone`);
  if (operator === "!=") return { value: { kind: "differs", text: rest } };
  return { value: { kind: "equals", value: operator === "==" ? rest : text3 } };
}
function mapped(parsed, make) {
  return "value" in parsed ? { value: make(parsed.value) } : parsed;
}
function holds2(condition2, value, work) {
  switch (condition2.kind) {
    case "present":
      return true;
    case "absent":
      return false;
    case "equals":
      return condition2.value === value;
    case "differs":
      return condition2.text !== String(value);
    case "matches":
      return typeof value === "string" && condition2.pattern.isIn(value, work);
    case "compares": {
      const number3 = typeof value === "string" ? readPlainNumber(value) : value;
      return typeof number3 === "number" && condition2.comparison.holds(number3);
    }
    case "any":
      return condition2.of.some((one) => holds2(one, value, work));
  }
}
function tellCondition(condition2) {
  switch (condition2.kind) {
    case "present":
      return "some value";
    case "absent":
      return "none";
    case "equals":
      return JSON.stringify(condition2.value);
    case "differs":
      return `anything but ${JSON.stringify(condition2.text)}`;
    case "matches":
      return `a match of ${condition2.pattern.source}`;
    case "compares":
      return condition2.comparison.source;
    case "any":
      return condition2.of.map(tellCondition).join(" or ");
  }
}

// src/assertions/field/duration.ts
var EXAMPLES = "write for instance `30s`, `5m` or `1h30m`";
function durationField({ min, max, bareUnit }) {
  const [least, most] = [milliseconds(min), milliseconds(max)];
  const text3 = { type: "string", pattern: "^(0|([0-9]+(ms|s|m|h|d) ?)+)$" };
  const schema = { title: `duration, ${min} to ${max}`, ...least > 0 ? text3 : { anyOf: [text3, { const: 0 }] } };
  return field(schema, (input) => {
    if (typeof input !== "string" && typeof input !== "number")
      return refuse(`expected a duration, found ${found(input)}`, EXAMPLES);
    const parsed = parseDuration(String(input), bareUnit);
    if ("problem" in parsed) {
      const hint = parsed.proposal === void 0 ? EXAMPLES : `write \`${parsed.proposal}\``;
      return refuse(`${parsed.problem}, found ${quoted(String(input))}`, hint);
    }
    if (parsed.ms >= least && parsed.ms <= most) return { value: parsed.ms };
    return refuse(`\`${input}\` is too ${parsed.ms < least ? "short" : "long"}`, `allowed: \`${min}\` to \`${max}\``);
  });
}
function milliseconds(text3) {
  const parsed = parseDuration(text3);
  return "ms" in parsed ? parsed.ms : 0;
}

// src/assertions/certificate.ts
var duration2 = durationField({ min: "1h", max: "400d", bareUnit: "d" });
var name = string2().regex(/^[^\s/:*]+$/, "not a host name\nwrite for instance `www.acme.dev`");
var PROTOCOLS = ["1.0", "1.1", "1.2", "1.3"];
var SPELLINGS = ["TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3"];
var protocol = field({ title: "TLS version", enum: ["1.2", "1.3", 1.2, 1.3] }, (input) => {
  const rank2 = PROTOCOLS.indexOf(String(input).replace(/^TLS ?v?/i, ""));
  return rank2 === -1 ? refuse(`expected a TLS version, found ${found(input)}`, 'write `"1.2"` or `"1.3"`') : { value: rank2 };
});
function shapeWith2(engines) {
  const long = strictObject({
    "valid-for": duration2.optional().describe("How long it has to be valid still."),
    issuer: textCondition(engines).optional().describe("Who issued it: the exact name, or a pattern `/\u2026/`."),
    names: union([name, array(name).min(1)]).optional().describe("A host name that it has to be for, or several."),
    protocol: protocol.optional().describe("The oldest TLS version that will do.")
  });
  return union([notEmpty(long), duration2.transform((ms) => ({ "valid-for": ms }))]);
}
var certificateAssertion = defineAssertion({
  name: "certificate",
  doc: "How long the final answer's certificate has to be valid still, or what else has to be true of it. One that ended, is for another host or has a bad chain is down without being asked; one that a proxy on our side made is not judged.",
  needs: "tls",
  state: "degraded",
  shape: shapeWith2,
  bind: (params) => ({ at, evidence: { tls: tls2, http } }, clean) => {
    if (tls2 === void 0) return http === void 0 ? [] : [NO_TLS];
    if (tls2.doubt === "intercepted") return [INTERCEPTED];
    return RULES.flatMap((rule2) => rule2(params, tls2, { at, clean }) ?? []);
  }
});
var NO_TLS = { expected: "a certificate", seen: "an answer without TLS" };
var INTERCEPTED = {
  expected: "the target's own",
  seen: "a certificate that a proxy on our side made",
  unseen: "tls.intercepted"
};
var RULES = [endsSoon, isOfAnotherIssuer, lacksName, isOfAnOldProtocol];
function endsSoon(params, { validTo }, { at }) {
  const leastMs = params["valid-for"];
  if (leastMs === void 0 || validTo === void 0 || validTo - at >= leastMs) return void 0;
  const left = validTo > at ? `ends in ${formatDuration(validTo - at)}` : "ended";
  const day = new Date(validTo).toISOString().slice(0, 10);
  return { expected: `${formatDuration(leastMs)} or more`, seen: `the certificate ${left}, on ${day}` };
}
function isOfAnotherIssuer({ issuer: wanted }, { issuer, issuerOrganization }, { clean }) {
  const names3 = [issuer, issuerOrganization].flatMap((one) => one ?? []);
  if (wanted === void 0) return void 0;
  const expected = tellCondition(wanted);
  const seen2 = names3.length === 0 ? "nobody" : JSON.stringify(clean([...new Set(names3)].join(", ")));
  return sparing(
    expected,
    (work) => names3.some((one) => holds2(wanted, one, work)) ? [] : [{ expected, seen: `the certificate's issuer is ${seen2}` }]
  );
}
function lacksName(params, { names: names3 }, { clean }) {
  const missing3 = [params.names ?? []].flat().filter((one) => !names3.some((known) => covers(known.toLowerCase(), one.toLowerCase())));
  if (missing3.length === 0) return void 0;
  return { expected: missing3.join(" and "), seen: `the certificate is for ${clean(names3.join(", ")) || "no name"}` };
}
function covers(known, name2) {
  return known === name2 || known.startsWith("*.") && known.slice(1) === name2.slice(name2.indexOf("."));
}
function isOfAnOldProtocol({ protocol: least }, tls2) {
  const rank2 = SPELLINGS.indexOf(tls2.protocol);
  if (least === void 0 || rank2 >= least) return void 0;
  return { expected: `TLS ${PROTOCOLS[least]} or newer`, seen: `the connection is ${tls2.protocol}` };
}

// src/assertions/header.ts
var headerName = string2().regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, "not a header name");
var NEVER_SHOWN = /* @__PURE__ */ new Set(["set-cookie", "authorization", "proxy-authorization"]);
var headerAssertion = defineAssertion({
  name: "header",
  doc: 'Headers of the final answer by name: the exact text, a pattern `/\u2026/`, a comparison `"< 60"`, `"!= text"`, `present`, `absent`, or a list of which one is right. Of a header that came several times one field has to fit, or all of them joined by commas.',
  needs: "http",
  state: "down",
  shape: (engines) => record(headerName, textCondition(engines)),
  bind: (params) => {
    const conditions = Object.entries(params);
    return ({ evidence: { http } }, clean) => {
      if (http === void 0) return [];
      return conditions.flatMap(([written2, condition2]) => {
        const name2 = written2.toLowerCase();
        const fields2 = fieldsOf(http.headers, name2);
        const expected = condition2.kind === "absent" ? `no ${name2} header` : tellCondition(condition2);
        return sparing(
          expected,
          (work) => isKept(condition2, fields2, work) ? [] : [{ expected, seen: tellFields(name2, fields2, clean) }]
        );
      });
    };
  }
});
function fieldsOf(headers, name2) {
  return Object.hasOwn(headers, name2) ? headers[name2] ?? [] : [];
}
function isKept(condition2, fields2, work) {
  if (fields2.length === 0) return condition2.kind === "absent";
  if (condition2.kind === "differs") return fields2.every((value) => holds2(condition2, value, work));
  return [...fields2, fields2.join(", ")].some((value) => holds2(condition2, value, work));
}
function tellFields(name2, fields2, clean) {
  if (fields2.length === 0) return `no ${name2} header`;
  return `${name2} is ${NEVER_SHOWN.has(name2) ? "something else (not shown)" : JSON.stringify(clean(fields2.join(", ")))}`;
}

// src/assertions/field/address.ts
var MAPPED = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 255, 255].join();
function parseAddress(text3) {
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(text3)) {
    const bytes2 = text3.split(".").map(Number);
    return bytes2.every((byte) => byte <= 255) ? bytes2 : void 0;
  }
  const host = /^[\da-f:.]+$/i.test(text3) ? URL.parse(`http://[${text3}]/`)?.hostname : void 0;
  if (host === void 0) return void 0;
  const bytes = bytesOf(host.slice(1, -1));
  return bytes.slice(0, 12).join() === MAPPED ? bytes.slice(12) : bytes;
}
function bytesOf(canonical) {
  const [head = [], tail = []] = canonical.split("::").map((half) => half.split(":").filter((group) => group !== ""));
  const zeros = new Array(8 - head.length - tail.length).fill("0");
  return [...head, ...zeros, ...tail].flatMap((group) => {
    const value = Number.parseInt(group, 16);
    return [value >> 8, value & 255];
  });
}
function parseRange(text3) {
  const [, written2 = "", length] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text3) ?? [];
  const address2 = parseAddress(written2);
  if (address2 === void 0) return void 0;
  const bits = length === void 0 ? address2.length * 8 : Number(length);
  return bits <= address2.length * 8 ? { address: address2, bits } : void 0;
}
function isWithin(address2, range) {
  if (address2.length !== range.address.length) return false;
  return address2.every((byte, index) => {
    const relevant = Math.min(8, Math.max(0, range.bits - index * 8));
    return (byte ^ (range.address[index] ?? 0)) >> 8 - relevant === 0;
  });
}

// src/assertions/ip.ts
var EXAMPLES2 = "write an address `192.0.2.1`, a range `192.0.2.0/24`, or the family `4` or `6`";
var word2 = field({ title: "address", type: ["string", "integer"] }, (input) => {
  const source = typeof input === "string" || typeof input === "number" ? String(input) : "";
  if (source === "4" || source === "6") return { value: { source: `IPv${source}`, family: source === "4" ? 4 : 6 } };
  const range = parseRange(source);
  return range === void 0 ? refuse(`expected an address, found ${found(input)}`, EXAMPLES2) : { value: { source, range } };
});
var ipAssertion = defineAssertion({
  name: "ip",
  doc: "The address that answered: an address, a range (`192.0.2.0/24`), a family (`4`, `6`), or a list of which one is right.",
  needs: "net",
  state: "down",
  shape: () => union([word2, array(word2).min(1)]),
  bind: (params) => {
    const allowed = "source" in params ? [params] : params;
    const expected = allowed.map(({ source }) => source).join(" or ");
    return ({ evidence: { net } }) => {
      if (net?.address === void 0) return [];
      if (net.viaProxy) return [{ expected, seen: "the proxy's address", unseen: "expect.unseen" }];
      const bytes = parseAddress(net.address) ?? [];
      const isAllowed = allowed.some(
        (one) => "family" in one ? one.family === net.family : isWithin(bytes, one.range)
      );
      return isAllowed ? [] : [{ expected, seen: `answered from ${net.address}` }];
    };
  }
});

// src/assertions/json/value.ts
var JSON_TYPES = ["string", "number", "integer", "boolean", "null", "array", "object"];
function isMap(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isOfType(value, type2) {
  switch (type2) {
    case "null":
      return value === null;
    case "array":
      return Array.isArray(value);
    case "object":
      return isMap(value);
    case "integer":
      return Number.isInteger(value);
    default:
      return typeof value === type2;
  }
}
function isSame(expected, value) {
  if (Array.isArray(expected))
    return Array.isArray(value) && value.length === expected.length && expected.every((item, index) => isSame(item, value[index]));
  if (!isMap(expected)) return expected === value;
  const keys = Object.keys(expected);
  return isMap(value) && Object.keys(value).length === keys.length && keys.every((key) => Object.hasOwn(value, key) && isSame(expected[key], value[key]));
}
function lengthOf(value) {
  if (typeof value === "string") return [...value].length;
  if (Array.isArray(value)) return value.length;
  return isMap(value) ? Object.keys(value).length : void 0;
}
function describe2(value, clean) {
  if (typeof value === "string") return JSON.stringify(clean(value));
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return isMap(value) ? `a map of ${Object.keys(value).length}` : String(value);
}

// src/assertions/json/keywords.ts
function broken(value, expected) {
  return { at: [], value, expected };
}
function below(step, violation) {
  return violation && { ...violation, at: [step, ...violation.at] };
}
function first(items2, check) {
  for (const item of items2) {
    const violation = check(item);
    if (violation !== void 0) return violation;
  }
  return void 0;
}
function bound(holds5, sign) {
  return ({ param, refuse: refuse2 }) => {
    if (typeof param !== "number") return refuse2({ message: `expected a number, found ${found(param)}` });
    return (value) => typeof value !== "number" || holds5(value, param) ? void 0 : broken(value, `${sign} ${param}`);
  };
}
function count(type2, sign) {
  const holds5 = (length, limit2) => sign === ">=" ? length >= limit2 : length <= limit2;
  return ({ param, refuse: refuse2 }) => {
    if (typeof param !== "number" || !Number.isInteger(param) || param < 0)
      return refuse2({ message: `expected a whole number, found ${found(param)}` });
    return (value) => !isOfType(value, type2) || holds5(lengthOf(value) ?? 0, param) ? void 0 : broken(value, `a length ${sign} ${param}`);
  };
}
function type({ param, refuse: refuse2 }) {
  const words4 = Array.isArray(param) ? param : [param];
  const types = JSON_TYPES.filter((known) => words4.includes(known));
  if (types.length < words4.length || types.length === 0)
    return refuse2({ message: `expected a type, found ${found(param)}`, hint: `types are ${listed(JSON_TYPES)}` });
  return (value) => types.some((one) => isOfType(value, one)) ? void 0 : broken(value, types.join(" or "));
}
function choice({ param, refuse: refuse2 }) {
  if (!Array.isArray(param)) return refuse2({ message: `expected a list of values, found ${found(param)}` });
  const expected = `one of ${param.map((one) => JSON.stringify(one)).join(", ")}`;
  return (value) => param.some((one) => isSame(one, value)) ? void 0 : broken(value, expected);
}
function pattern({ param, refuse: refuse2, engines }) {
  if (typeof param !== "string") return refuse2({ message: `expected a pattern, found ${found(param)}` });
  const parsed = engines.pattern(param, "");
  if ("problem" in parsed) return refuse2({ ...parsed, message: parsed.problem });
  return (value, { work }) => typeof value !== "string" || parsed.isIn(value, work) ? void 0 : broken(value, `a match of ${parsed.source}`);
}
function required2({ param, refuse: refuse2 }) {
  if (!isTexts(param)) return refuse2({ message: `expected a list of names, found ${found(param)}` });
  return (value) => isMap(value) ? first(
    param,
    (name2) => Object.hasOwn(value, name2) ? void 0 : broken(value, `a member ${JSON.stringify(name2)}`)
  ) : void 0;
}
function isTexts(value) {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}
function namedSchemas({ param, schema, refuse: refuse2 }) {
  if (!isMap(param)) return refuse2({ message: `expected a map of schemas, found ${found(param)}` });
  return Object.entries(param).map(([name2, one]) => [name2, schema(one, [name2])]);
}
function properties(reading) {
  const named = namedSchemas(reading);
  if (named === void 0) return void 0;
  return (value, visit2) => isMap(value) ? first(
    named,
    ([name2, rule2]) => Object.hasOwn(value, name2) ? below(name2, rule2(value[name2] ?? null, visit2)) : void 0
  ) : void 0;
}
function patternProperties(reading) {
  const { engines, refuse: refuse2 } = reading;
  const named = namedSchemas(reading)?.map(([source, rule2]) => {
    const matching = engines.pattern(source, "");
    if ("problem" in matching)
      refuse2({ ...matching, message: `${quoted(source)}: ${matching.problem}`, at: "key" }, [source]);
    return { matching, rule: rule2 };
  });
  if (named === void 0) return void 0;
  return (value, visit2) => ofMembers(
    value,
    (name2, member) => first(
      named,
      ({ matching, rule: rule2 }) => "isIn" in matching && matching.isIn(name2, visit2.work) ? rule2(member, visit2) : void 0
    )
  );
}
function additionalProperties({ param, siblings, engines, schema }) {
  const rule2 = schema(param);
  const named = new Set(isMap(siblings["properties"]) ? Object.keys(siblings["properties"]) : []);
  const patterns = isMap(siblings["patternProperties"]) ? Object.keys(siblings["patternProperties"]) : [];
  const matching = patterns.map((source) => engines.pattern(source, ""));
  const isNamed = (name2, work) => named.has(name2) || matching.some((one) => "isIn" in one && one.isIn(name2, work));
  return (value, visit2) => ofMembers(value, (name2, member) => isNamed(name2, visit2.work) ? void 0 : rule2(member, visit2));
}
function ofMembers(value, check) {
  return isMap(value) ? first(Object.entries(value), ([name2, member]) => below(name2, check(name2, member))) : void 0;
}
function schemas({ param, schema, refuse: refuse2 }) {
  if (!Array.isArray(param)) return refuse2({ message: `expected a list of schemas, found ${found(param)}` });
  if (param.length === 0) return refuse2({ message: "is empty" });
  return param.map((one, index) => schema(one, [index]));
}
function prefixItems(reading) {
  const rules = schemas(reading);
  return rules && ((value, visit2) => Array.isArray(value) ? first(
    rules.slice(0, value.length).entries(),
    ([index, rule2]) => below(index, rule2(value[index] ?? null, visit2))
  ) : void 0);
}
function items({ param, siblings, schema }) {
  const rule2 = schema(param);
  const from = Array.isArray(siblings["prefixItems"]) ? siblings["prefixItems"].length : 0;
  return (value, visit2) => Array.isArray(value) ? first(value.entries(), ([index, item]) => index < from ? void 0 : below(index, rule2(item, visit2))) : void 0;
}
function contains({ param, schema }) {
  const rule2 = schema(param);
  return (value, visit2) => !Array.isArray(value) || value.some((item) => rule2(item, visit2) === void 0) ? void 0 : broken(value, "an item that `contains` describes");
}
function combination(expected, isRight) {
  return (reading) => {
    const rules = schemas(reading);
    return rules && ((value, visit2) => {
      const right = rules.filter((rule2) => rule2(value, visit2) === void 0).length;
      return isRight(right, rules.length) ? void 0 : broken(value, expected(rules.length));
    });
  };
}
function allOf(reading) {
  const rules = schemas(reading);
  return rules && ((value, visit2) => first(rules, (rule2) => rule2(value, visit2)));
}
function not({ param, schema }) {
  const rule2 = schema(param);
  return (value, visit2) => rule2(value, visit2) === void 0 ? broken(value, "not what `not` describes") : void 0;
}
function condition({ param, siblings, schema }) {
  const rule2 = schema(param);
  const branch = (name2) => Object.hasOwn(siblings, name2) ? schema(siblings[name2], [], name2) : void 0;
  const [whenRight, whenWrong] = [branch("then"), branch("else")];
  return (value, visit2) => (rule2(value, visit2) === void 0 ? whenRight : whenWrong)?.(value, visit2);
}
function reference({ param, reference: refer, refuse: refuse2 }) {
  return typeof param === "string" ? refer(param) : refuse2({ message: `expected a reference, found ${found(param)}` });
}
function definitions(reading) {
  namedSchemas(reading);
}
function annotation() {
  return void 0;
}
var KEYWORDS = /* @__PURE__ */ new Map([
  ["type", type],
  ["enum", choice],
  ["const", (reading) => choice({ ...reading, param: [reading.param] })],
  ["minimum", bound((value, limit2) => value >= limit2, ">=")],
  ["maximum", bound((value, limit2) => value <= limit2, "<=")],
  ["exclusiveMinimum", bound((value, limit2) => value > limit2, ">")],
  ["exclusiveMaximum", bound((value, limit2) => value < limit2, "<")],
  ["multipleOf", bound((value, limit2) => Number.isInteger(value / limit2), "a multiple of")],
  ["minLength", count("string", ">=")],
  ["maxLength", count("string", "<=")],
  ["pattern", pattern],
  ["minItems", count("array", ">=")],
  ["maxItems", count("array", "<=")],
  ["prefixItems", prefixItems],
  ["items", items],
  ["contains", contains],
  ["minProperties", count("object", ">=")],
  ["maxProperties", count("object", "<=")],
  ["required", required2],
  ["properties", properties],
  ["patternProperties", patternProperties],
  ["additionalProperties", additionalProperties],
  ["allOf", allOf],
  [
    "anyOf",
    combination(
      (of) => `what one of ${of} schemas describes`,
      (right) => right > 0
    )
  ],
  [
    "oneOf",
    combination(
      (of) => `what exactly one of ${of} schemas describes`,
      (right) => right === 1
    )
  ],
  ["not", not],
  ["if", condition],
  ["then", annotation],
  ["else", annotation],
  ["$ref", reference],
  ["$defs", definitions],
  ["definitions", definitions],
  ["$schema", annotation],
  ["$id", annotation],
  ["$comment", annotation],
  ["title", annotation],
  ["description", annotation],
  ["default", annotation],
  ["examples", annotation],
  ["deprecated", annotation],
  ["readOnly", annotation],
  ["writeOnly", annotation],
  ["format", annotation]
]);

// src/assertions/json/schema.ts
var CHECK_STEPS = 3;
var DEEPEST = 200;
var TooDeep = class extends Error {
};
function readSchema(input, engines) {
  const reader = new Reader(input, engines);
  const rule2 = reader.schema(input, []);
  return reader.problems.length > 0 ? { problems: reader.problems } : { value: rule2 };
}
function findViolation(rule2, value, work) {
  try {
    return rule2(value, { work, depth: 0 });
  } catch (error2) {
    if (error2 instanceof TooDeep) return { at: [], value, expected: "what its schema can judge" };
    throw error2;
  }
}
var Reader = class {
  problems = [];
  root;
  engines;
  referenced = /* @__PURE__ */ new Map();
  constructor(root, engines) {
    this.root = root;
    this.engines = engines;
  }
  schema(input, path) {
    if (input === true) return () => void 0;
    if (input === false) return (value) => ({ at: [], value, expected: "nothing there" });
    if (!isMap(input)) {
      this.problems.push({ path, message: `expected a schema, found ${found(input)}`, hint: "a schema is a map" });
      return () => void 0;
    }
    const rules = Object.keys(input).flatMap((keyword) => this.keyword(keyword, input, path) ?? []);
    return (value, visit2) => checkAll(rules, value, visit2);
  }
  keyword(keyword, siblings, path) {
    const read2 = KEYWORDS.get(keyword);
    if (read2 === void 0) {
      const meant = nearest(keyword, KEYWORDS.keys());
      const hint = meant === void 0 ? `keywords: ${listed(KEYWORDS.keys())}` : "it would do nothing";
      const message = `${quoted(keyword)} is no keyword that is read here${meant === void 0 ? "" : `, did you mean \`${meant}\`?`}`;
      this.problems.push({ path: [...path, keyword], at: "key", message, hint });
      return void 0;
    }
    return read2({
      param: siblings[keyword],
      siblings,
      engines: this.engines,
      schema: (input, below3 = [], from = keyword) => this.schema(input, [...path, from, ...below3]),
      reference: (pointer) => this.reference(pointer, [...path, keyword]),
      refuse: (problem, below3 = []) => {
        this.problems.push({ ...problem, path: [...path, keyword, ...below3] });
        return void 0;
      }
    });
  }
  /** A schema may refer to itself, so what is referred to is looked up when a value comes. */
  reference(pointer, path) {
    if (!this.referenced.has(pointer)) {
      this.referenced.set(pointer, void 0);
      const target = this.target(pointer);
      if (target === void 0)
        this.problems.push({
          path,
          message: `there is no schema at ${quoted(pointer)}`,
          hint: "write for instance `#/$defs/item`"
        });
      else this.referenced.set(pointer, this.schema(target.schema, target.path));
    }
    return (value, visit2) => this.referenced.get(pointer)?.(value, visit2);
  }
  target(pointer) {
    if (!/^#(\/|$)/.test(pointer)) return void 0;
    const steps2 = pointer.split("/").slice(1);
    const path = steps2.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
    let schema = this.root;
    for (const step of path) {
      if (!isMap(schema) || !Object.hasOwn(schema, step)) return void 0;
      schema = schema[step];
    }
    return { schema, path };
  }
};
function checkAll(rules, value, visit2) {
  visit2.work.spend(CHECK_STEPS);
  if (visit2.depth > DEEPEST) throw new TooDeep();
  visit2.depth += 1;
  for (const rule2 of rules) {
    const violation = rule2(value, visit2);
    if (violation !== void 0) {
      visit2.depth -= 1;
      return violation;
    }
  }
  visit2.depth -= 1;
  return void 0;
}

// src/assertions/json/demand.ts
function demandField(engines) {
  return union([
    notEmpty(demands(engines)).transform((map) => both(rulesOf2(map))),
    jsonCondition(engines).transform(ofCondition)
  ]);
}
function demands(engines) {
  const type2 = _enum(JSON_TYPES);
  return strictObject({
    equals: unknown().optional().describe("The value, lists and maps as a whole included."),
    matches: patternField(engines).optional().describe("A pattern that matches somewhere in a text."),
    length: countField.optional().describe("How many characters, items or members there are."),
    type: union([type2, array(type2).min(1)]).optional().describe("The kind of value, or several of which one is right."),
    schema: field({ title: "JSON Schema", type: ["object", "boolean"] }, (input) => readSchema(input, engines)).optional().describe("A JSON Schema (2020-12) of the value.")
  });
}
function rulesOf2(map) {
  const { matches, length, type: type2, schema } = map;
  const types = type2 === void 0 ? [] : [type2].flat();
  return [
    ...types.length === 0 ? [] : [rule(types.join(" or "), (value) => types.some((one) => isOfType(value, one)))],
    ..."equals" in map ? [rule(spell(map.equals), (value) => isSame(map.equals, value))] : [],
    ...matches === void 0 ? [] : [ofCondition({ kind: "matches", pattern: matches })],
    ...length === void 0 ? [] : [rule(`a length of ${length.source}`, (value) => hasLength(value, length.holds))],
    ...schema === void 0 ? [] : [
      {
        isAbsent: false,
        told: "what its schema says",
        violation: (value, work) => findViolation(schema, value, work)
      }
    ]
  ];
}
function spell(value) {
  return JSON.stringify(value);
}
function hasLength(value, isRight) {
  const length = lengthOf(value);
  return length !== void 0 && isRight(length);
}
function rule(told, isRight) {
  return {
    isAbsent: false,
    told,
    violation: (value, work) => isRight(value, work) ? void 0 : { at: [], value, expected: told }
  };
}
function ofCondition(condition2) {
  const isRight = (value, work) => isScalar(value) ? holds2(condition2, value, work) : condition2.kind === "present" || condition2.kind === "differs";
  return { ...rule(tellCondition(condition2), isRight), isAbsent: condition2.kind === "absent" };
}
function isScalar(value) {
  return typeof value !== "object" || value === null;
}
function both(demanded) {
  return {
    isAbsent: false,
    told: demanded.map(({ told }) => told).join(" and "),
    violation: (value, work) => {
      for (const demand of demanded) {
        const violation = demand.violation(value, work);
        if (violation !== void 0) return violation;
      }
      return void 0;
    }
  };
}

// src/assertions/json.ts
var jsonAssertion = defineAssertion({
  name: "json",
  doc: 'What stands at JSONPaths (RFC 9535) of a JSON body: a value that it equals, a list of which one is right, a pattern `/\u2026/`, a comparison `"< 50"`, `"!= text"`, `present`, `absent`, or a map of demands. Where a path selects several values, all of them have to be right, and there has to be one.',
  needs: "http",
  state: "down",
  shape: (engines) => record(pathField(engines), demandField(engines)).transform((map) => withPaths(map, engines)),
  bind: (places) => ({ evidence: { http } }, clean) => {
    if (http === void 0) return [];
    const read2 = readJson(http);
    if ("broken" in read2) return [read2.broken];
    return places.flatMap(
      (place) => sparing(`${place.source}: ${place.demand.told}`, (work) => judgePlace(place, read2.document, { clean, work }))
    );
  }
});
function pathField(engines) {
  return string2().superRefine((source, context) => {
    const path = engines.jsonPath(source);
    if ("find" in path) return;
    const { problem, hint, excerpt } = path;
    const params = { hint, ...excerpt === void 0 ? {} : { excerpt } };
    context.addIssue({ code: "custom", input: source, message: problem, params });
  });
}
function withPaths(map, engines) {
  return Object.entries(map).flatMap(([source, demand]) => {
    const path = engines.jsonPath(source);
    return "find" in path ? [{ source, path, demand }] : [];
  });
}
function readJson(http) {
  const expected = "a JSON body";
  if (http.truncated)
    return { broken: { expected, seen: `only the first ${tellSize(http.bodyBytes)}`, unseen: "expect.unseen" } };
  const text3 = http.body.replace(/^\ufeff/, "");
  try {
    return { document: JSON.parse(text3) };
  } catch (error2) {
    if (!(error2 instanceof SyntaxError)) throw error2;
    if (text3.trim() === "") return { broken: { expected, seen: "an empty body" } };
    return { broken: { expected, seen: /^\s*</.test(text3) ? "HTML or XML" : "a body that is no JSON" } };
  }
}
function judgePlace({ source, path, demand }, document, { clean, work }) {
  const nodes = path.find(document, work);
  if (nodes === void 0) return [{ expected: `${source} to be found`, seen: "JSON nested too deeply" }];
  const [first2] = nodes;
  if (first2 === void 0) return demand.isAbsent ? [] : [{ expected: demand.told, seen: `nothing at ${source}` }];
  if (demand.isAbsent) return [{ expected: `nothing at ${source}`, seen: tell(first2, clean) }];
  const wrong = nodes.flatMap((node2) => {
    const violation = demand.violation(node2.value, work);
    return violation === void 0 ? [] : [{ node: node2, violation }];
  });
  const [one] = wrong;
  if (one === void 0) return [];
  const { at, value, expected } = one.violation;
  const seen2 = tell({ value, path: () => one.node.path() + at.map(spellStep).join("") }, clean);
  return [{ expected, seen: nodes.length === 1 ? seen2 : `${seen2} (${wrong.length} of ${nodes.length} are wrong)` }];
}
function tell({ path, value }, clean) {
  return `${clean(path())} is ${describe2(value, clean)}`;
}
function spellStep(step) {
  if (typeof step === "number") return `[${step}]`;
  return /^[A-Za-z_]\w*$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
}

// src/assertions/redirects.ts
function shapeWith3(engines) {
  return strictObject({
    final: destinationField(engines).optional().describe("The URL of the answer that is judged, written out or as a pattern `/\u2026/`."),
    count: countField.optional().describe("How many redirects led to it.")
  });
}
function destinationField(engines) {
  return field({ title: "URL or pattern", type: "string" }, (input) => {
    if (typeof input !== "string") return notText(input);
    if (isSlashed(input)) {
      const parsed = parsePattern(input, engines);
      if ("problems" in parsed) return parsed;
      const { source, isIn } = parsed.value;
      return { value: { source: `a match of ${source}`, isAt: isIn } };
    }
    const url = URL.parse(input);
    if (url === null) return refuse(`${quoted(input)} is no URL`, "write it whole, or a pattern `/\u2026/`");
    return { value: { source: input, isAt: (other) => URL.parse(other)?.href === url.href } };
  });
}
var redirectsAssertion = defineAssertion({
  name: "redirects",
  doc: "Where the redirects led, and how many there were.",
  needs: "http",
  state: "down",
  shape: (engines) => notEmpty(shapeWith3(engines)),
  bind: ({ final, count: count2 }) => ({ evidence: { http } }, clean) => {
    const last = http?.hops.at(-1);
    if (http === void 0 || last === void 0) return [];
    const followed = http.hops.length - 1;
    const elsewhere2 = (to) => ({
      expected: to.source,
      seen: `the final URL is ${clean(withoutQuery(last.url))}`
    });
    return [
      ...final === void 0 ? [] : sparing(final.source, (work) => final.isAt(last.url, work) ? [] : [elsewhere2(final)]),
      ...count2 === void 0 || count2.holds(followed) ? [] : [{ expected: count2.source, seen: `${followed} ${followed === 1 ? "redirect" : "redirects"}` }]
    ];
  }
});
function withoutQuery(text3) {
  return text3.replace(/[?#].*$/s, (rest) => `${rest.charAt(0)}\u2026`);
}

// src/assertions/within.ts
var limit = durationField({ min: "1ms", max: "5m", bareUnit: "ms" });
var limits = strictObject({
  "first-byte": limit.optional().describe("From the request sent to the first byte of the final answer."),
  total: limit.optional().describe("From the first lookup to the last byte, redirects included."),
  dns: limit.optional().describe("The lookup of the final host."),
  connect: limit.optional().describe("The connection to it."),
  tls: limit.optional().describe("The TLS handshake with it."),
  download: limit.optional().describe("From the first byte to the last.")
});
var PHASES2 = [
  ["first-byte", "firstByteMs", "first byte after"],
  ["total", "totalMs", "whole answer after"],
  ["dns", "dnsMs", "lookup took"],
  ["connect", "connectMs", "connecting took"],
  ["tls", "tlsMs", "TLS handshake took"],
  ["download", "downloadMs", "download took"]
];
var withinAssertion = defineAssertion({
  name: "within",
  doc: "The longest time to the first byte of the final answer, or for each phase that is named; what our own busy loop may have added is not counted. Slower is degraded and never down, unless a limit stands below `down`: `{ degraded: 800ms, down: 5s }`.",
  needs: "phases",
  state: "degraded",
  shape: () => union([notEmpty(limits), limit.transform((ms) => ({ "first-byte": ms }))]),
  bind: (params) => ({ phases, lagMs }) => PHASES2.flatMap(([key, phase, what]) => {
    const limitMs = params[key];
    const tookMs = phases[phase];
    if (limitMs === void 0 || tookMs === void 0 || tookMs - lagMs <= limitMs) return [];
    return [{ expected: `within ${formatDuration(limitMs)}`, seen: `${what} ${Math.round(tookMs)} ms` }];
  })
});

// src/assertions/index.ts
var ASSERTIONS = [
  withinAssertion,
  headerAssertion,
  bodyAssertion,
  jsonAssertion,
  certificateAssertion,
  redirectsAssertion,
  ipAssertion
];
function assertionsWith(engines) {
  return ASSERTIONS.map((assertion) => assertion(engines));
}

// src/core/secret.ts
var RESERVED_PREFIXES = ["GITHUB_", "ACTIONS_", "RUNNER_", "INPUT_"];
var PLACEHOLDER = /\$\$\{|\$\{([A-Z_][A-Z0-9_]*)\}|\$\{\{.*?\}\}|\$\{[^}]*\}?/gs;
function parseTemplate(text3) {
  const parts = [];
  let literal2 = "";
  let position = 0;
  for (const found2 of text3.matchAll(PLACEHOLDER)) {
    const [excerpt, name2] = found2;
    literal2 += text3.slice(position, found2.index);
    position = found2.index + excerpt.length;
    if (excerpt === "$${") literal2 += "${";
    else if (name2 === void 0 || isReserved(name2)) return { ...explain(excerpt, name2), excerpt };
    else {
      if (literal2 !== "") parts.push(literal2);
      parts.push({ secret: name2 });
      literal2 = "";
    }
  }
  literal2 += text3.slice(position);
  if (literal2 !== "" || parts.length === 0) parts.push(literal2);
  return { template: { parts } };
}
function isReserved(name2) {
  return RESERVED_PREFIXES.some((prefix) => name2.startsWith(prefix));
}
function explain(excerpt, name2) {
  if (name2 !== void 0)
    return {
      problem: `\`${excerpt}\` belongs to the runner and is never sent to a target`,
      hint: `names that begin with ${RESERVED_PREFIXES.join(", ")} are refused; give the secret a name of its own`
    };
  const inner = /^\$\{\{?\s*(?:secrets\.|env\.|vars\.)?([A-Za-z_][A-Za-z0-9_]*)/.exec(excerpt)?.[1]?.toUpperCase();
  const meant = inner === void 0 ? "" : `write \`\${${inner}}\`; `;
  if (excerpt.startsWith("${{"))
    return {
      problem: "GitHub's expressions are not read here",
      hint: `${meant}hand the secret to the step in its \`env:\``
    };
  if (!excerpt.endsWith("}"))
    return { problem: "`${` without a closing brace", hint: `${meant}\`$\${\` stands for a plain \`\${\`` };
  return {
    problem: `\`${excerpt}\` is no secret's name`,
    hint: `${meant}names are capital letters, digits and \`_\`; \`$\${\` stands for a plain \`\${\``
  };
}
function secretNames(template) {
  return [...new Set(template.parts.flatMap((part) => typeof part === "string" ? [] : [part.secret]))];
}
function fill(template, secrets) {
  const missing3 = secretNames(template).filter((name2) => !secrets.has(name2));
  if (missing3.length > 0) return { missing: missing3 };
  return {
    text: template.parts.map((part) => typeof part === "string" ? part : secrets.get(part.secret) ?? "").join("")
  };
}
function display(template) {
  return template.parts.map((part) => typeof part === "string" ? part : `\${${part.secret}}`).join("");
}
function unset(names3) {
  return `${names3.map((name2) => `\`${name2}\``).join(", ")} has no value; hand it to the step in its \`env:\``;
}

// src/checks/check-type.ts
function defineCheckType(type2) {
  const bound2 = type2.shape.transform((own2) => (target) => type2.bind(target, own2));
  const { bind: _, ...facts } = type2;
  return { ...facts, schema: bound2 };
}

// src/core/cookies.ts
var MOST_COOKIES = 50;
var MOST_LENGTH = 4096;
function jarAfter(jar, setCookie, url) {
  return setCookie.reduce((before, field2) => {
    const read2 = readCookie(field2, url);
    if (read2 === void 0) return before;
    const { cookie, hasEnded } = read2;
    const others = before.filter(
      ({ name: name2, host, path }) => name2 !== cookie.name || host !== cookie.host || path !== cookie.path
    );
    return hasEnded ? others : [...others, cookie].slice(-MOST_COOKIES);
  }, jar);
}
function cookieHeader(jar, url) {
  const fitting = jar.filter(({ host, isWide, path, isSecure }) => {
    const isOfHost = url.hostname === host || isWide && url.hostname.endsWith(`.${host}`);
    return isOfHost && isBelow(url.pathname, path) && (!isSecure || url.protocol === "https:");
  });
  const inOrder = fitting.toSorted((one, other) => other.path.length - one.path.length);
  return inOrder.map(({ name: name2, value }) => `${name2}=${value}`).join("; ");
}
function readCookie(field2, url) {
  const [pair = "", ...attributes] = field2.split(";");
  const split2 = pair.indexOf("=");
  const name2 = pair.slice(0, split2).trim();
  if (split2 < 1 || name2 === "" || pair.length > MOST_LENGTH || new RegExp("\\p{Cc}", "u").test(pair)) return void 0;
  const attribute = (wanted) => attributes.map((text3) => text3.trim().split(/=(.*)/s)).findLast(([key = ""]) => key.trim().toLowerCase() === wanted)?.[1]?.trim();
  const domain = attribute("domain")?.replace(/^\./, "").toLowerCase() ?? "";
  if (domain !== "" && !isOwn(domain, url.hostname)) return void 0;
  const path = attribute("path") ?? "";
  const isSecure = attributes.some((text3) => text3.trim().toLowerCase() === "secure");
  const cookie = {
    name: name2,
    value: pair.slice(split2 + 1).trim(),
    host: domain === "" ? url.hostname : domain,
    isWide: domain !== "",
    path: path.startsWith("/") ? path : url.pathname.replace(/\/[^/]*$/, "") || "/",
    isSecure
  };
  return { cookie, hasEnded: /^(?:0|-\d+)$/.test(attribute("max-age") ?? "") };
}
function isOwn(domain, host) {
  return domain === host || domain.includes(".") && host.endsWith(`.${domain}`);
}
function isBelow(path, above) {
  return path === above || path.startsWith(above.endsWith("/") ? above : `${above}/`);
}

// src/core/observation.ts
var SOFT_REASONS = /* @__PURE__ */ new Set(["http.decode", "net.ipv6-broken"]);
function isSoft({ reason }) {
  return SOFT_REASONS.has(reason);
}

// src/core/redirect.ts
var REDIRECTS = /* @__PURE__ */ new Set([301, 302, 303, 307, 308]);
var CREDENTIALS = /* @__PURE__ */ new Set(["authorization", "cookie", "proxy-authorization"]);
var OF_THE_BODY = /* @__PURE__ */ new Set([
  "content-type",
  "content-length",
  "content-encoding",
  "content-language",
  "content-location",
  "transfer-encoding"
]);
function nextStep(request, answer, { sensitive, most, visited, jar }) {
  const { status, location } = answer;
  if (most === 0 || !REDIRECTS.has(status) || location === void 0) return { final: true };
  if (!URL.canParse(location, request.url)) return failed("redirect.bad", `a redirect to ${quoted2(location)}`);
  const from = new URL(request.url);
  const to = new URL(location, from);
  if (to.protocol !== "http:" && to.protocol !== "https:")
    return failed("redirect.bad", `a redirect to ${quoted2(to.protocol)}`);
  to.hash = "";
  const turned2 = becomesGet(request.method, status) ? asGet(request) : request;
  const next = to.origin === from.origin ? { ...turned2, url: to.href } : abroad(turned2, to, sensitive);
  const sent = cookieHeader(jar, to);
  if (visited.some(({ method, url, cookies }) => method === next.method && url === next.url && cookies === sent))
    return failed("redirect.loop", `redirected back to ${quoted2(next.url)}`);
  return visited.length > most ? failed("redirect.max", `more than ${most} redirects`) : { request: next };
}
function failed(reason, detail) {
  return { reason, phase: "redirect", detail };
}
function quoted2(text3) {
  return JSON.stringify(text3.slice(0, 60));
}
function becomesGet(method, status) {
  if (method === "GET" || method === "HEAD") return false;
  return status === 303 || method === "POST" && (status === 301 || status === 302);
}
function asGet({ url, headers }) {
  return { method: "GET", url, headers: without2(headers, (name2) => OF_THE_BODY.has(name2)) };
}
function abroad(request, to, sensitive) {
  const isPrivate = (name2) => CREDENTIALS.has(name2) || sensitive.headers.has(name2) || name2 === "host";
  const headers = without2(request.headers, isPrivate);
  to.username = "";
  to.password = "";
  if (sensitive.values.some((value) => holds3(to.search, value))) to.search = "";
  const { method, body: body2 } = request;
  if (body2 === void 0 || sensitive.body)
    return { method, url: to.href, headers: without2(headers, (name2) => OF_THE_BODY.has(name2)) };
  return { method, url: to.href, headers, body: body2 };
}
function holds3(query, value) {
  if (value === "") return false;
  const spellings = [value, encodeURIComponent(value), new URLSearchParams([["", value]]).toString().slice(1)];
  return spellings.some((spelling) => query.toLowerCase().includes(spelling.toLowerCase()));
}
function without2(headers, isUnwanted) {
  return Object.fromEntries(Object.entries(headers).filter(([name2]) => !isUnwanted(name2.toLowerCase())));
}

// src/checks/http/json-template.ts
var jsonTemplate = field({ title: "any value" }, read);
function read(input) {
  if (typeof input === "string") {
    const parsed = parseTemplate(input);
    if ("template" in parsed) return { value: { text: parsed.template } };
    return { problems: [{ path: [], message: parsed.problem, hint: parsed.hint, excerpt: parsed.excerpt }] };
  }
  if (Array.isArray(input))
    return gathered(
      input.map((item, index) => [index, read(item)]),
      "items"
    );
  if (typeof input !== "object" || input === null) return { value: { plain: input } };
  return gathered(
    Object.entries(input).map(([name2, value]) => [name2, read(value)]),
    "fields"
  );
}
function gathered(parts, kind) {
  const problems2 = [];
  const values = [];
  for (const [key, part] of parts) {
    if ("value" in part) values.push([String(key), part.value]);
    else problems2.push(...part.problems.map((problem) => ({ ...problem, path: [key, ...problem.path] })));
  }
  if (problems2.length > 0) return { problems: problems2 };
  return { value: kind === "fields" ? { fields: values } : { items: values.map(([, value]) => value) } };
}
function jsonSecrets(template) {
  if ("text" in template) return secretNames(template.text);
  if ("items" in template) return template.items.flatMap(jsonSecrets);
  return "fields" in template ? template.fields.flatMap(([, value]) => jsonSecrets(value)) : [];
}
function fillJson(template, secrets) {
  if ("plain" in template) return template.plain;
  if ("items" in template) return template.items.map((item) => fillJson(item, secrets));
  if ("fields" in template)
    return Object.fromEntries(template.fields.map(([name2, value]) => [name2, fillJson(value, secrets)]));
  const filled4 = fill(template.text, secrets);
  return "text" in filled4 ? filled4.text : display(template.text);
}

// src/checks/http/request.ts
function secretsOfKeys(target, keys) {
  const { headers, host, body: body2, form, json, auth: auth2, tls: tls2 } = keys;
  const { basic: basic2, bearer, oauth2: oauth22 } = auth2 ?? {};
  const templates = [
    target,
    ...Object.values(headers),
    host,
    ...body2 === void 0 || "file" in body2 ? [] : [body2],
    ...Object.values(form ?? {}),
    ...[basic2?.user, basic2?.password, bearer],
    ...[oauth22?.url, oauth22?.["client-id"], oauth22?.["client-secret"], oauth22?.scope],
    ...Object.values(oauth22?.parameters ?? {}),
    ...[tls2?.certificate, tls2?.key, tls2?.ca, tls2?.["server-name"]]
  ].filter((template) => template !== void 0);
  return [.../* @__PURE__ */ new Set([...templates.flatMap(secretNames), ...json === void 0 ? [] : jsonSecrets(json)])];
}
function filled(template, secrets) {
  const result = fill(template, secrets);
  return "text" in result ? result.text : "";
}
function bodyOf({ body: body2, form, json }, { secrets, files }) {
  if (body2 !== void 0 && "file" in body2) {
    const text3 = files?.get(body2.file);
    if (text3 === void 0) throw new Error(`nobody read ${body2.file}`);
    return { text: text3, isSecret: false };
  }
  if (body2 !== void 0) return { text: filled(body2, secrets), isSecret: secretNames(body2).length > 0 };
  if (json !== void 0) {
    const text3 = JSON.stringify(fillJson(json, secrets));
    return { text: text3, type: "application/json", isSecret: jsonSecrets(json).length > 0 };
  }
  if (form === void 0) return void 0;
  const fields2 = Object.entries(form).map(([name2, value]) => [name2, filled(value, secrets)]);
  return {
    text: new URLSearchParams(fields2).toString(),
    type: "application/x-www-form-urlencoded",
    isSecret: Object.values(form).some((value) => secretNames(value).length > 0)
  };
}
function firstRequest(target, keys, given) {
  const { secrets } = given;
  const body2 = bodyOf(keys, given);
  const { host } = keys;
  const headers = Object.fromEntries(
    Object.entries(keys.headers).map(([name2, value]) => [name2.toLowerCase(), filled(value, secrets)])
  );
  const { url, ...login } = withoutLogin(filled(target, secrets));
  const request = {
    method: methodOf(keys),
    url,
    headers: {
      ...body2?.type === void 0 ? {} : { "content-type": body2.type },
      ...host === void 0 ? {} : { host: filled(host, secrets) },
      ...login,
      ...basicLogin(keys, secrets),
      ...headers
    },
    ...body2 === void 0 ? {} : { body: body2.text }
  };
  const holding = Object.entries(keys.headers).filter(([, value]) => secretNames(value).length > 0);
  const sensitive = {
    headers: new Set(holding.map(([name2]) => name2.toLowerCase())),
    body: body2?.isSecret === true,
    values: secretsOfKeys(target, keys).flatMap((name2) => secrets.get(name2) ?? [])
  };
  return { request, sensitive };
}
function methodOf({ method, body: body2, form, json }) {
  return method ?? (body2 === void 0 && form === void 0 && json === void 0 ? "GET" : "POST");
}
function basicLogin({ auth: auth2 }, secrets) {
  const { basic: basic2, bearer } = auth2 ?? {};
  if (bearer !== void 0) return { authorization: `Bearer ${filled(bearer, secrets)}` };
  if (basic2 === void 0) return {};
  return { authorization: basicAuthorization(filled(basic2.user, secrets), filled(basic2.password, secrets)) };
}
function basicAuthorization(user, password) {
  const bytes = new TextEncoder().encode(`${user}:${password}`);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}
function withoutLogin(url) {
  const parsed = URL.parse(url);
  if (parsed === null || parsed.username === "" && parsed.password === "") return { url };
  const authorization2 = basicAuthorization(percentDecoded(parsed.username), percentDecoded(parsed.password));
  parsed.username = "";
  parsed.password = "";
  return { url: parsed.href, authorization: authorization2 };
}
function percentDecoded(text3) {
  return text3.replace(/(?:%[0-9a-f]{2})+/gi, (run2) => {
    const bytes = run2.slice(1).split("%").map((pair) => Number.parseInt(pair, 16));
    return new TextDecoder().decode(new Uint8Array(bytes));
  });
}
function connectionOf(keys, secrets) {
  const { ip, resolve, dns, proxy, http2, tls: tls2 } = keys;
  return {
    ...ip === 4 || ip === 6 ? { family: ip } : {},
    ...resolve === void 0 ? {} : { address: resolve },
    ...dns === "system" ? { dns } : {},
    ...proxy === "none" ? { proxy } : {},
    ...http2 ? { http2 } : {},
    ...tls2 === void 0 ? {} : { tls: tlsOf(tls2, secrets) }
  };
}
function tlsOf(tls2, secrets) {
  const { certificate, key, ca, insecure, "server-name": serverName } = tls2;
  return {
    ...certificate === void 0 ? {} : { certificate: filled(certificate, secrets) },
    ...key === void 0 ? {} : { key: filled(key, secrets) },
    ...ca === void 0 ? {} : { ca: filled(ca, secrets) },
    ...insecure === true ? { insecure } : {},
    ...serverName === void 0 ? {} : { serverName: filled(serverName, secrets) }
  };
}
function elsewhere({ address: _a3, tls: tls2, ...rest }) {
  if (tls2 === void 0) return rest;
  const { certificate: _c, key: _k, serverName: _s, ...trust } = tls2;
  return { ...rest, tls: trust };
}

// src/checks/http/chain.ts
var MAX_BODY_BYTES = 1048576;
async function followChain(chain, network, timeoutMs) {
  const walk = startWalk(chain);
  for (; ; ) {
    const exchange = await network.http(hopRequest(chain, walk, Math.max(1, timeoutMs - walk.spentMs)));
    if (walk.hops.length === 0) walk.allowPrivate = chain.allowPrivate || exchange.wasPrivate;
    walk.spentMs += exchange.phases.totalMs;
    const failure2 = hardFailure(exchange, walk);
    const { answer } = exchange;
    if (answer === void 0) return attemptOf(exchange, walk, ofLaterHop(failure2, walk));
    const { method, url } = walk.request;
    walk.visited.push({ method, url, cookies: cookiesFor(walk) });
    walk.hops.push(hopOf(exchange, walk.request, answer.status));
    if (chain.keepsCookies) walk.jar = jarAfter(walk.jar, answer.headers["set-cookie"] ?? [], new URL(url));
    const location = answer.headers["location"]?.[0];
    const step = failure2 ?? nextStep(walk.request, { status: answer.status, location }, { ...chain, ...walk });
    if (!("request" in step)) return attemptOf(exchange, walk, "reason" in step ? step : void 0);
    walk.request = step.request;
  }
}
function startWalk({ first: first2 }) {
  return { request: first2, hops: [], visited: [], jar: [], spentMs: 0, allowPrivate: true };
}
function hopRequest({ first: first2, connection, gzip }, walk, timeoutMs) {
  const { request, allowPrivate } = walk;
  const cookies = [request.headers["cookie"], cookiesFor(walk)].filter((text3) => text3 !== void 0 && text3 !== "");
  const isHome = URL.parse(request.url)?.hostname === URL.parse(first2.url)?.hostname;
  return {
    ...request,
    headers: { ...request.headers, ...cookies.length === 0 ? {} : { cookie: cookies.join("; ") } },
    ...gzip ? { gzip } : {},
    connection: isHome ? connection : elsewhere(connection),
    timeoutMs,
    maxBodyBytes: MAX_BODY_BYTES,
    allowPrivate
  };
}
function cookiesFor({ jar, request }) {
  return jar.length === 0 ? "" : cookieHeader(jar, new URL(request.url));
}
function hardFailure({ failure: failure2 }, walk) {
  if (failure2 === void 0 || !isSoft(failure2)) return failure2;
  if (failure2.phase === "connect") walk.weakness ??= failure2;
  return void 0;
}
function hopOf({ phases, evidence }, { method, url }, status) {
  const { address: address2 } = evidence.net ?? {};
  return { method, url, status, phases, ...address2 === void 0 ? {} : { address: address2 } };
}
function attemptOf(exchange, { hops, spentMs, weakness }, failure2) {
  const { at, phases, lagMs, evidence, answer } = exchange;
  const told = failure2 ?? exchange.failure ?? weakness;
  return {
    at,
    phases: { ...phases, totalMs: spentMs },
    lagMs,
    evidence: answer === void 0 ? evidence : { ...evidence, http: { ...answer, hops } },
    ...told === void 0 ? {} : { failure: told }
  };
}
function ofLaterHop(failure2, { hops, request }) {
  if (failure2 === void 0 || hops.length === 0) return failure2;
  const reason = failure2.reason === "net.forbidden" ? "redirect.forbidden" : failure2.reason;
  return { ...failure2, reason, detail: `${failure2.detail}, after a redirect to ${new URL(request.url).origin}` };
}

// src/checks/http/families.ts
function worseFamily(four, six) {
  const failed3 = hardFailure2(four);
  const sixFailed = hardFailure2(six);
  if (failed3 !== void 0) return four;
  if (sixFailed === void 0) return worseAnswer(four, six);
  if (sixFailed.reason === "net.no-ipv6") return six;
  const failure2 = { ...sixFailed, reason: "net.ipv6-broken", detail: `over IPv6: ${sixFailed.detail}` };
  return { ...four, failure: failure2 };
}
function hardFailure2({ failure: failure2 }) {
  return failure2 === void 0 || isSoft(failure2) ? void 0 : failure2;
}
function worseAnswer(four, six) {
  const [statusFour = 0, statusSix = 0] = [four.evidence.http?.status, six.evidence.http?.status];
  if (statusFour !== statusSix) return statusSix > statusFour ? six : four;
  return (six.phases.firstByteMs ?? 0) > (four.phases.firstByteMs ?? 0) ? six : four;
}

// src/assertions/field/template.ts
var templateText = field({ title: "text with secrets", type: "string" }, (input) => {
  if (typeof input !== "string") return notText(input);
  const parsed = parseTemplate(input);
  if ("template" in parsed) return { value: parsed.template };
  const { problem, hint, excerpt } = parsed;
  return { problems: [{ path: [], message: problem, hint, excerpt }] };
});

// src/assertions/field/secret.ts
var secretText = templateText.refine((template) => template.parts.some((part) => typeof part !== "string"), {
  params: { hint: `what stands in the config is public: write \`\${NAME}\``, masked: true },
  message: "must be a secret"
}).meta({ title: "text with secrets", type: "string" });

// src/checks/http/shape.ts
var METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
var IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/;
var addressText = field({ title: "IP address", type: "string" }, (input) => {
  if (typeof input !== "string") return notText(input);
  const isAddress = IPV4.test(input) || input.includes(":") && URL.canParse(`http://[${input}]`);
  return isAddress ? { value: input } : refuse("is no IP address", "write one like `203.0.113.7` or `2001:db8::7`, without a port");
});
var basic = strictObject({
  user: templateText.describe("The user's name."),
  password: secretText.describe("The password: a secret.")
});
var oauth2 = strictObject({
  url: templateText.describe(
    "The token endpoint. It is asked once in a round for all checks with the same credentials, and never on a private address but with `allow: [private]` or on the target's own host."
  ),
  "client-id": templateText.describe("The client's name."),
  "client-secret": secretText.describe("What only the client knows: a secret."),
  scope: templateText.optional().describe("The scopes to ask for, separated by blanks."),
  parameters: record(string2(), templateText).optional().describe("Further fields of the token request: `audience`, say."),
  send: _enum(["header", "body"]).default("header").describe(
    "Where the client's name and secret stand: as basic authorization or among the fields of the token request."
  )
});
var auth = strictObject({
  basic: basic.optional(),
  bearer: secretText.optional().describe("Sent as `authorization: Bearer \u2026`."),
  oauth2: oauth2.optional()
}).superRefine(exclusive(["basic", "bearer", "oauth2"], "there is one way to authenticate")).refine((ways) => Object.keys(ways).length > 0, {
  message: "is empty\ngive `basic`, `bearer` or `oauth2`"
});
var tls = strictObject({
  certificate: templateText.optional().describe("A client certificate as PEM, with its chain; needs `key`."),
  key: secretText.optional().describe("The client certificate's key as PEM: a secret."),
  ca: templateText.optional().describe("Authorities trusted besides the usual ones, as PEM."),
  insecure: boolean2().optional().describe("`true`: neither chain nor name of the certificate is verified. Every result says so."),
  "server-name": templateText.optional().describe("The name that TLS asks for and verifies, instead of the URL's host.")
}).refine(({ certificate, key }) => certificate === void 0 === (key === void 0), {
  message: "`certificate` and `key` go together"
});
var fileName = field({ title: "path in the repository", type: "string" }, (input) => {
  if (typeof input !== "string") return notText(input);
  const parts = input.split("/");
  if (parts.some((part) => part === "" || part === "." || part === "..") || /[\\\p{Cc}]/u.test(input))
    return refuse("is no path in the repository", "write one like `requests/order.json`, from the repository's root");
  return { value: input };
});
var body = union([
  strictObject({
    file: fileName.describe(
      "A text file of the repository, up to 1 MiB; it is sent as it is, with no secrets put into it."
    )
  }),
  templateText
]);
function exclusive(keys, why) {
  return (map, context) => {
    const [first2, ...others] = keys.filter((key) => map[key] !== void 0);
    for (const key of others)
      context.addIssue({
        code: "custom",
        path: [key],
        message: `must not stand beside \`${first2}\`: ${why}`,
        input: map
      });
  };
}
var httpShape = strictObject({
  method: _enum(METHODS).optional().describe("The request's method: `GET` where absent, `POST` where there is a body."),
  headers: record(string2().regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, "not a header name"), templateText).default({}).describe("Request headers by name; a value may hold secrets. `user-agent` replaces ours."),
  host: templateText.optional().describe("The `host` header, where it is another than the URL's; what is dialled and what TLS asks for stay."),
  body: body.optional().describe("The request's body: a text, which may hold secrets, or `{ file: \u2026 }`."),
  form: record(string2(), templateText).optional().describe("The request's body as fields of a form, with its content type."),
  json: jsonTemplate.optional().describe("The request's body as JSON, with its content type; texts in it may hold secrets."),
  gzip: boolean2().default(false).describe("`true`: the request's body is sent compressed."),
  auth: auth.optional().describe(
    "How to authenticate: `basic`, `bearer` or `oauth2` (client credentials). It is never sent to another origin."
  ),
  cookies: boolean2().default(false).describe(
    "`true`: cookies set by an answer are sent back within the same chain of redirects, and then forgotten."
  ),
  redirects: int().min(0).max(20).default(10).describe("How many redirects are followed at most; 0 judges the first answer itself."),
  allow: array(_enum(["private"])).default([]).describe(
    "`private`: redirects may lead to loopback, private and link-local addresses, and a token may be fetched there; metadata services never."
  ),
  ip: literal(["any", 4, 6, "both"]).default("any").describe(
    "Which addresses are dialled. `any`: one after the other, IPv6 first where this machine has it; one that does not answer is degraded. `4` or `6`: only those. `both`: each family apart, and the worse counts; write it where runners have IPv6, for without it the check is unknown."
  ),
  resolve: addressText.optional().describe("The address to dial instead of what the name resolves to; also for redirects within the same host."),
  dns: _enum(["own", "system"]).default("own").describe("`system`: names are resolved by the machine's own means, which may make checks wait for each other."),
  proxy: _enum(["environment", "none"]).default("environment").describe("`none`: the target is asked directly, also where `HTTPS_PROXY` or `HTTP_PROXY` name a proxy."),
  http2: boolean2().default(false).describe("`true`: HTTP/2 where the target speaks it. Over `https` only."),
  tls: tls.optional().describe("What TLS uses instead of this machine's own.")
}).superRefine(exclusive(["body", "form", "json"], "a request has one body")).superRefine(({ auth: way, headers }, context) => {
  const name2 = Object.keys(headers).find((header) => header.toLowerCase() === "authorization");
  if (way !== void 0 && name2 !== void 0)
    context.addIssue({ code: "custom", path: ["headers", name2], message: "`auth` sets this header", input: headers });
});

// src/checks/http/token.ts
var TIMEOUT_MS = 1e4;
var MAX_ANSWER_BYTES = 65536;
var USUAL_LIFE_S = 60;
var MARGIN_S = 20;
var kept = /* @__PURE__ */ new WeakMap();
function grantOf({ oauth2: oauth22, target, allow }, secrets, { tls: tls2, proxy, dns }) {
  const url = filled(oauth22.url, secrets);
  const [id, secret] = [filled(oauth22["client-id"], secrets), filled(oauth22["client-secret"], secrets)];
  const isInBody = oauth22.send === "body";
  const { scope, parameters = {} } = oauth22;
  const fields2 = {
    grant_type: "client_credentials",
    ...scope === void 0 ? {} : { scope: filled(scope, secrets) },
    ...isInBody ? { client_id: id, client_secret: secret } : {},
    ...Object.fromEntries(Object.entries(parameters).map(([name2, value]) => [name2, filled(value, secrets)]))
  };
  return {
    url,
    headers: {
      accept: "application/json",
      "content-type": "application/x-www-form-urlencoded",
      // Both are encoded as in a form first (RFC 6749, section 2.3.1).
      ...isInBody ? {} : { authorization: basicAuthorization(formEncoded(id), formEncoded(secret)) }
    },
    body: new URLSearchParams(fields2).toString(),
    allowPrivate: allow.includes("private") || URL.parse(url)?.hostname === URL.parse(target)?.hostname,
    connection: {
      ...tls2?.ca === void 0 ? {} : { tls: { ca: tls2.ca } },
      ...proxy === void 0 ? {} : { proxy },
      ...dns === void 0 ? {} : { dns }
    }
  };
}
function formEncoded(text3) {
  return new URLSearchParams([["", text3]]).toString().slice(1);
}
async function tokenFor(grant, network, clock) {
  const tokens = kept.get(network) ?? /* @__PURE__ */ new Map();
  kept.set(network, tokens);
  const key = JSON.stringify(grant);
  const known = tokens.get(key);
  if (known !== void 0 && (known.endsAt === void 0 || known.endsAt > clock.now())) return known.answer;
  const entry = { answer: fetchToken(grant, network) };
  tokens.set(key, entry);
  const token = await entry.answer;
  if ("token" in token) entry.endsAt = after(clock.now(), Math.max(0, token.lifeS - MARGIN_S) * 1e3);
  else tokens.delete(key);
  return token;
}
function forgetToken(grant, network) {
  kept.get(network)?.delete(JSON.stringify(grant));
}
async function fetchToken({ url, headers, body: body2, allowPrivate, connection }, network) {
  const { answer, failure: failure2 } = await network.http({
    method: "POST",
    url,
    headers,
    body: body2,
    timeoutMs: TIMEOUT_MS,
    maxBodyBytes: MAX_ANSWER_BYTES,
    allowPrivate,
    connection
  });
  if (answer === void 0 || failure2 !== void 0 && !isSoft(failure2)) {
    const { reason = "", detail = "no answer" } = failure2 ?? {};
    return failed2(KEPT_REASONS.has(reason) ? reason : "auth.unavailable", detail);
  }
  const fields2 = fieldsOf2(answer.body);
  const { status } = answer;
  if (status >= 200 && status <= 299) return readToken(fields2);
  const word3 = fields2["error"];
  const code3 = typeof word3 === "string" && /^[a-z_]{1,40}$/.test(word3) ? `${word3} (${status})` : String(status);
  const isBusy = status >= 500 || status === 429 || status === 408;
  return failed2(isBusy ? "auth.unavailable" : "auth.refused", `it answered ${code3}`);
}
var KEPT_REASONS = /* @__PURE__ */ new Set(["net.forbidden", "config.url", "config.tls"]);
function readToken(fields2) {
  const { access_token: token, token_type: type2 = "bearer", expires_in: life } = fields2;
  if (typeof token !== "string" || !/^[\x21-\x7e]+$/.test(token) || String(type2).toLowerCase() !== "bearer")
    return failed2("auth.malformed", "its answer holds no bearer token");
  return { token, lifeS: typeof life === "number" && life > 0 ? life : USUAL_LIFE_S };
}
function fieldsOf2(text3) {
  try {
    const value = JSON.parse(text3);
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch (error2) {
    if (error2 instanceof SyntaxError) return {};
    throw error2;
  }
}
function failed2(reason, detail) {
  return { failure: { reason, phase: "runner", detail: `the token endpoint: ${detail}` } };
}

// src/checks/http.ts
var httpCheckType = defineCheckType({
  type: "http",
  doc: "Makes one HTTP request, follows its redirects and judges the final answer. Requests to one host begin 50 ms apart.",
  schemes: ["http", "https"],
  gives: ["http", "tls", "net", "phases"],
  shape: httpShape,
  hasStatus: true,
  bind
});
var IDEMPOTENT = /* @__PURE__ */ new Set(["GET", "HEAD", "OPTIONS", "PUT", "DELETE"]);
function bind(target, keys) {
  return {
    type: "http",
    target: display(target),
    secrets: secretsOfKeys(target, keys),
    files: filesOf(keys),
    followsRedirects: keys.redirects > 0,
    isRepeatable: IDEMPOTENT.has(methodOf(keys)),
    cautions: cautionsOf(keys),
    attempt: (context) => attempt2(target, keys, context)
  };
}
function filesOf({ body: body2 }) {
  return body2 !== void 0 && "file" in body2 ? [{ name: body2.file, path: ["body", "file"] }] : [];
}
function cautionsOf({ tls: tls2, auth: auth2 }) {
  const unverified = {
    path: ["tls", "insecure"],
    message: "the certificate is not verified, so anybody on the way can answer in the target's place",
    hint: "for a private authority write `tls: { ca: \u2026 }` instead"
  };
  const unencrypted = {
    path: ["auth", "oauth2", "url"],
    message: "the client's secret is sent unencrypted, so anybody on the way can read it",
    hint: "token endpoints speak `https://` (RFC 6749, section 3.2)"
  };
  const isPlain = auth2?.oauth2 !== void 0 && UNENCRYPTED.test(display(auth2.oauth2.url));
  return [...tls2?.insecure === true ? [unverified] : [], ...isPlain ? [unencrypted] : []];
}
var UNENCRYPTED = /^http:\/\/(?!(?:[^/]*\.)?localhost[:/]|127\.|\[::1\])/i;
async function attempt2(target, keys, context) {
  const { network, clock, secrets } = context;
  const connection = connectionOf(keys, secrets);
  const grant = oauthGrant(target, keys, secrets, connection);
  const open2 = chainOf(target, keys, context, connection);
  if (grant === void 0) return look(open2, keys, context);
  const given = await tokenFor(grant, network, clock);
  if ("failure" in given)
    return { at: clock.now(), phases: { totalMs: 0 }, lagMs: 0, evidence: {}, failure: given.failure };
  const chain = withToken(open2, given.token);
  const seen2 = await look(chain, keys, context);
  if (seen2.evidence.http?.status === 401) forgetToken(grant, network);
  return { ...seen2, secrets: [given.token] };
}
function oauthGrant(target, { auth: auth2, allow }, secrets, connection) {
  const { oauth2: oauth22 } = auth2 ?? {};
  if (oauth22 === void 0) return void 0;
  return grantOf({ oauth2: oauth22, target: filled(target, secrets), allow }, secrets, connection);
}
function chainOf(target, keys, given, connection) {
  const { redirects: most, allow, cookies: keepsCookies, gzip } = keys;
  const { request: first2, sensitive } = firstRequest(target, keys, given);
  return { first: first2, sensitive, most, allowPrivate: allow.includes("private"), keepsCookies, gzip, connection };
}
function withToken(chain, token) {
  const { first: first2, sensitive } = chain;
  return {
    ...chain,
    first: { ...first2, headers: { ...first2.headers, authorization: `Bearer ${token}` } },
    sensitive: { ...sensitive, values: [...sensitive.values, token] }
  };
}
async function look(chain, { ip }, { network, timeoutMs }) {
  if (ip !== "both") return followChain(chain, network, timeoutMs);
  const over = (family) => followChain({ ...chain, connection: { ...chain.connection, family } }, network, timeoutMs);
  const [four, six] = await Promise.all([over(4), over(6)]);
  return worseFamily(four, six);
}

// src/checks/index.ts
var CHECK_TYPES = [httpCheckType];

// src/core/maintenance/calendar.ts
var CalendarMissing = class extends Error {
  constructor() {
    super("the config has a maintenance, and the calendar's libraries are not loaded");
    this.name = "CalendarMissing";
  }
};
var NO_CALENDAR = {
  read() {
    throw new CalendarMissing();
  }
};

// src/core/status.ts
var LOWEST = 100;
var HIGHEST = 999;
var CLASS_STARTS = [100, 200, 300, 400, 500, 600, 700, 800, 900];
var SEEN = ["up", "degraded", "down"];
var GRAMMAR = "write a code `200`, a range `200-299`, a class `2xx`, `any` or `none`; `!` in front excludes";
function parseStatus(input) {
  const single = typeof input !== "object" || isList2(input);
  const problems2 = [];
  const items2 = (state) => {
    const written2 = single ? state === "up" ? input : void 0 : input[state];
    return written2 === void 0 ? [] : readItems(written2, single ? [] : [state], problems2);
  };
  const rule2 = { up: items2("up"), degraded: items2("degraded"), down: items2("down") };
  if (problems2.length === 0) problems2.push(...impossible(rule2));
  return problems2.length > 0 ? { problems: problems2 } : { rule: rule2 };
}
function isList2(input) {
  return Array.isArray(input);
}
function readItems(written2, path, problems2) {
  if (typeof written2 === "string" || typeof written2 === "number") {
    const read2 = readItem(String(written2));
    if ("not" in read2) return [read2];
    problems2.push({ path, ...read2 });
    return [];
  }
  if (written2.length === 0) problems2.push({ path, message: "an empty list accepts nothing", hint: GRAMMAR });
  return written2.flatMap((word3, index) => readItems(word3, [...path, index], problems2));
}
function readItem(word3) {
  const not2 = word3.startsWith("!");
  const text3 = word3.slice(not2 ? 1 : 0).toLowerCase();
  if (text3 === "none") return { not: not2, what: "none" };
  if (text3 === "any") return { not: not2, what: { from: LOWEST, to: HIGHEST } };
  const group = /^([1-9])xx$/.exec(text3);
  if (group !== null) return { not: not2, what: { from: Number(group[1]) * 100, to: Number(group[1]) * 100 + 99 } };
  const range = /^(\d+)(?:-(\d+))?$/.exec(text3);
  if (range === null) return { message: `\`${word3}\` is no status`, hint: guess(word3) };
  const from = Number(range[1]);
  const to = Number(range[2] ?? from);
  const outside = [from, to].find((code3) => code3 < LOWEST || code3 > HIGHEST);
  if (outside !== void 0) return { message: `\`${outside}\` is no status code`, hint: "codes go from 100 to 999" };
  if (from > to) return { message: `the range \`${text3}\` runs backwards`, hint: `write \`${to}-${from}\`` };
  return { not: not2, what: { from, to } };
}
function guess(word3) {
  const words4 = word3.split(/[\s,;|]+/).filter((part) => part !== "");
  if (words4.length > 1 && words4.every((part) => "not" in readItem(part))) return `write a list: ${spell2(words4)}`;
  if (/^!?0xx$/i.test(word3)) return "classes go from `1xx` to `9xx`";
  const spread = /^(!?[1-9])(?:x{1,3}|\*{1,2}|00\+)$/i.exec(word3);
  if (spread !== null) return `write \`${spread[1]}xx\``;
  const tens = /^(!?[1-9]\d)[x*]$/i.exec(word3);
  if (tens !== null) return `write \`${tens[1]}0-${tens[1]?.replace("!", "")}9\``;
  const dashed = /^(!?\d{3})\s*(?:\.\.+|[‐-―]|-)\s*(\d{3})$/.exec(word3);
  if (dashed !== null) return `write \`${dashed[1]}-${dashed[2]}\``;
  return GRAMMAR;
}
function impossible(rule2) {
  const overlap = firstOverlap(rule2);
  if (overlap !== void 0) return [overlap];
  if (accepted(rule2).length === 0)
    return [
      {
        path: [],
        message: "accepts nothing: no answer could ever be right",
        hint: "name what is `up`, for instance `2xx`"
      }
    ];
  if (acceptsOnly(rule2, (code3) => code3 < 200))
    return [{ path: [], message: "accepts only interim answers (1xx), which are never the final one", hint: GRAMMAR }];
  return [];
}
function firstOverlap(rule2) {
  for (const code3 of samples(rule2)) {
    const [first2, second] = SEEN.filter((state) => holds4(rule2[state], code3));
    if (first2 === void 0 || second === void 0) continue;
    const name2 = String(code3);
    const broad = rule2[first2].some((item) => names(item, code3)) ? second : first2;
    const isNamedTwice = rule2[broad].some((item) => names(item, code3));
    const without3 = `${broad}: ${spell2([...words(rule2[broad]), `!${name2}`])}`;
    return {
      path: [second],
      message: `\`${name2}\` is both \`${first2}\` and \`${second}\``,
      hint: isNamedTwice ? "name it in one of them only" : `exclude it from one of them: \`${without3}\``
    };
  }
  return void 0;
}
function acceptsOnly(rule2, isWanted) {
  return accepted(rule2).every((code3) => code3 !== "none" && isWanted(code3));
}
function accepted(rule2) {
  return samples(rule2).filter((code3) => holds4(rule2.up, code3) || holds4(rule2.degraded, code3));
}
function samples(rule2) {
  const starts = new Set(CLASS_STARTS);
  for (const state of SEEN)
    for (const { what } of rule2[state]) if (what !== "none") starts.add(what.from).add(what.to + 1);
  return ["none", ...[...starts].filter((code3) => code3 <= HIGHEST).sort((a, b) => a - b)];
}
function holds4(items2, code3) {
  if (items2.some((item) => item.not && covers2(item, code3))) return false;
  if (items2.some((item) => !item.not)) return items2.some((item) => !item.not && covers2(item, code3));
  return items2.length > 0 && code3 !== "none";
}
function covers2({ what }, code3) {
  if (what === "none" || code3 === "none") return what === code3;
  return code3 >= what.from && code3 <= what.to;
}
function statusExpectation(rule2) {
  return {
    source: describe3(rule2),
    of: (code3) => ({
      state: SEEN.find((state) => holds4(rule2[state], code3)) ?? "down",
      exact: SEEN.some((state) => rule2[state].some((item) => names(item, code3)))
    })
  };
}
function names({ not: not2, what }, code3) {
  if (what === "none") return code3 === "none" && !not2;
  return what.from === code3 && what.to === code3;
}
function describe3(rule2) {
  if (rule2.degraded.length === 0 && rule2.down.length === 0) return words(rule2.up).join(", ");
  return SEEN.filter((state) => rule2[state].length > 0).map((state) => `${state} ${words(rule2[state]).join(", ")}`).join("; ");
}
function words(items2) {
  return items2.map(({ not: not2, what }) => `${not2 ? "!" : ""}${what === "none" ? what : spellRange(what.from, what.to)}`);
}
function spellRange(from, to) {
  if (from === to) return String(from);
  if (from === LOWEST && to === HIGHEST) return "any";
  return from % 100 === 0 && to === from + 99 ? `${from / 100}xx` : `${from}-${to}`;
}
function spell2(list3) {
  return `[${list3.map((word3) => word3.startsWith("!") ? `"${word3}"` : word3).join(", ")}]`;
}

// src/core/incident-changes.ts
var GONE = { state: "unknown", reason: "check.archived", text: "the check left the config" };
function incidentIdOf(check, startedAt) {
  return incidentId(`${check}-${compact(startedAt)}`);
}
function openIncident(opening, occasion, { round, now }) {
  const { state, reason, text: text3, facts, locations, since } = occasion;
  return {
    ...opening,
    state,
    reason,
    text: text3,
    facts,
    locations,
    startedAt: since,
    changes: [changeOf({ ...opening, changes: [] }, "opened", occasion, round)],
    round: round.id,
    leaseUntil: after(now, LEASE_MS)
  };
}
function turnIncident(incident, kind, occasion, round) {
  const { state, reason, text: text3, facts, locations } = occasion;
  const changes = [...incident.changes, changeOf(incident, kind, occasion, round)];
  return { ...incident, state, reason, text: text3, facts, locations, changes };
}
function closeIncident(incident, occasion, round) {
  const changes = [...incident.changes, changeOf(incident, "closed", occasion, round)];
  return { ...incident, endedAt: occasion.since, changes };
}
function noted(incident, kind, { checks = incident.checks, ...occasion }, round) {
  const change = changeOf({ ...incident, checks }, kind, occasion, round);
  return { ...incident, changes: [...incident.changes, change] };
}
function changeOf(incident, kind, { state, from, reason, text: text3, since, at, locations }, round) {
  return {
    kind,
    incident: incident.id,
    number: incident.changes.length + 1,
    checks: incident.checks,
    state,
    ...from !== void 0 && { from },
    reason,
    text: text3,
    since,
    at,
    round: round.id,
    ...locations !== void 0 && round.locations.length > 1 && { locations }
  };
}

// src/core/lasting.ts
function lastingIncidents(incidents, input) {
  return [...incidents].flatMap((incident) => {
    const current = withoutExpired(incident, input.now);
    const next = isReminderDue(current, input) ? reminded(current, input) : current;
    return next === incident ? [] : [next];
  });
}
function withoutExpired(incident, now) {
  const { acknowledged, silencedUntil, ...rest } = incident;
  const isWorkedOn = acknowledged !== void 0 && (acknowledged.until === void 0 || now < acknowledged.until);
  const isSilent = isSilenced(incident, now);
  if (isWorkedOn === (acknowledged !== void 0) && isSilent === (silencedUntil !== void 0)) return incident;
  return {
    ...rest,
    ...isWorkedOn && { acknowledged },
    ...isSilent && silencedUntil !== void 0 && { silencedUntil }
  };
}
function isSilenced({ silencedUntil }, now) {
  return silencedUntil !== void 0 && now < silencedUntil;
}
function isReminderDue(incident, { remindAfterMs, planned, now }) {
  const { kind, checks, acknowledged, isDrill, changes } = incident;
  if (remindAfterMs === 0 || !isOpen(incident) || kind !== "outage" && kind !== "declared") return false;
  if (acknowledged !== void 0 || isDrill || isSilenced(incident, now)) return false;
  if (checks.length > 0 && checks.every((check) => planned.has(check))) return false;
  const last = changes.at(-1);
  const reminders = changes.length - 1 - changes.findLastIndex((change) => change.kind !== "reminded");
  return last !== void 0 && now >= after(last.at, remindAfterMs * 2 ** reminders);
}
function reminded(incident, { round, now }) {
  const { state, reason, text: text3, startedAt } = incident;
  return noted(incident, "reminded", { state, from: state, reason, text: text3, since: startedAt, at: now }, round);
}

// src/core/severity.ts
var USUAL = {
  outage: "major",
  declared: "major",
  degraded: "minor",
  unseen: "minor",
  config: "minor"
};
function severityOf(incident, told = incident.changes.length) {
  const said2 = incident.changes.slice(0, told).findLast(({ severity }) => severity !== void 0)?.severity;
  const isSaidInChange = incident.changes.some(({ severity }) => severity !== void 0);
  return said2 ?? (isSaidInChange ? void 0 : incident.severity) ?? USUAL[incident.kind];
}
function isAtLeast(severity, least) {
  return SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(least);
}

// src/core/route.ts
var TOLD_CHANGES = CHANGE_KINDS.filter(
  (kind) => kind !== "shifted" && kind !== "silenced" && kind !== "unsilenced"
);
var JUDGED = /* @__PURE__ */ new Set(["opened", "worsened", "reopened"]);
function isTold(route, incident, change) {
  if (!route.changes.includes(change.kind) || !concerns(route, incident)) return false;
  if (isWorthAlone(route, incident, change)) return true;
  if (change.kind === "opened") return false;
  return incident.changes.some((one) => one.number < change.number && isWorthAlone(route, incident, one));
}
function isHushed(incident, { kind }, now) {
  return kind !== "closed" && isSilenced(incident, now);
}
function concerns({ checks }, incident) {
  return checks === void 0 || incident.checks.some((id) => checks.has(id));
}
function isWorthAlone({ states, severity, changes }, incident, change) {
  const isSaidWorse = change.kind === "updated" && change.severity !== void 0;
  if (!changes.includes(change.kind) || !(JUDGED.has(change.kind) || isSaidWorse)) return false;
  if (!isAtLeast(severityOf(incident, change.number), severity)) return false;
  if (incident.kind === "unseen" && change.kind === "worsened") return true;
  return states.includes(incident.kind === "declared" ? "down" : change.state);
}

// src/core/slug.ts
var LETTERS = new Map(
  [
    "\xDF:ss \xE6:ae \u0153:oe \xF8:o \u0111:d \xF0:d \xFE:th \u0142:l \u0127:h \u0131:i \u014B:n \u0167:t",
    "\u03B1:a \u03B2:v \u03B3:g \u03B4:d \u03B5:e \u03B6:z \u03B7:i \u03B8:th \u03B9:i \u03BA:k \u03BB:l \u03BC:m \u03BD:n \u03BE:x \u03BF:o \u03C0:p \u03C1:r \u03C3:s \u03C2:s \u03C4:t \u03C5:y \u03C6:f \u03C7:ch \u03C8:ps \u03C9:o",
    "\u0430:a \u0431:b \u0432:v \u0433:g \u0434:d \u0435:e \u0436:zh \u0437:z \u0438:i \u043A:k \u043B:l \u043C:m \u043D:n \u043E:o \u043F:p \u0440:r \u0441:s \u0442:t \u0443:u \u0444:f \u0445:kh \u0446:ts \u0447:ch \u0448:sh \u0449:shch",
    "\u044A: \u044B:y \u044C: \u044D:e \u044E:yu \u044F:ya \u0456:i \u0454:ye \u0491:g \u0452:dj \u0458:j \u0459:lj \u045A:nj \u045B:c \u045F:dz \u0455:dz \u045E:u"
  ].flatMap((line) => line.split(" ").map((pair) => [pair.charAt(0), pair.slice(2)]))
);
var MAX_ID_LENGTH = 64;
function isSlug(text3) {
  return text3.length <= MAX_ID_LENGTH && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text3);
}
function slug(name2) {
  const letters = name2.toLowerCase().normalize("NFKD").replace(/['’]/g, "").replace(new RegExp("\\p{M}", "gu"), "");
  const ascii = Array.from(letters, (letter) => LETTERS.get(letter) ?? letter).join("");
  const joined = ascii.replace(/[^a-z0-9]+/g, "-").replace(/^-/, "");
  return joined.slice(0, MAX_ID_LENGTH).replace(/-$/, "");
}

// src/core/zone.ts
function isZone(name2) {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name2 }).format(0) !== "";
  } catch (error2) {
    if (error2 instanceof RangeError) return false;
    throw error2;
  }
}

// src/notifiers/notifier.ts
function defineNotifier(notifier) {
  const { type: type2, doc, shape, takesDigests } = notifier;
  const schema = shape.transform((own2) => ({ type: type2, takesDigests, ...notifier.bind(own2) }));
  return { type: type2, doc, shape, schema };
}

// src/notifiers/post/post.ts
var MAX_BODY_BYTES2 = 16384;
var MAX_WORDS = 200;
var FINAL = /* @__PURE__ */ new Set([400, 413, 422]);
async function post(request, { network, allowPrivate, timeoutMs, clock }) {
  const url = URL.parse(request.url);
  if (url === null || !/^https?:$/.test(url.protocol))
    return {
      kind: "refused",
      why: "the secret holds no address that begins with `https://`",
      next: "store the whole address",
      isFinal: false
    };
  const exchange = await network.http({
    method: "POST",
    url: url.href,
    headers: { "content-type": "application/json; charset=utf-8", ...request.headers },
    body: request.body,
    timeoutMs,
    maxBodyBytes: MAX_BODY_BYTES2,
    allowPrivate
  });
  return judged(exchange, request, clock.now());
}
function judged({ answer, failure: failure2 }, { refusal: refusal2, bodyWaitMs }, now) {
  if (answer === void 0) {
    const isForbidden = failure2?.reason === "net.forbidden";
    return {
      kind: "refused",
      why: failure2?.detail ?? "no answer came",
      next: isForbidden ? "write `allow: [private]` at the channel if that is meant" : "it is tried again",
      isFinal: false
    };
  }
  const { status, body: body2, headers } = answer;
  if (status >= 200 && status <= 299) {
    const why = refusal2?.(answer);
    if (why === void 0) return { kind: "sent", answer: `${status} ${safeLine(body2, MAX_WORDS)}`.trim() };
    return { kind: "refused", why, next: NEXT.other, isFinal: false };
  }
  const waitMs3 = bodyWaitMs?.(body2) ?? waitOf(headers["retry-after"]?.[0], now);
  const words4 = safeLine(body2, MAX_WORDS);
  return {
    kind: "refused",
    why: `it answered ${status}${words4 === "" ? "" : `: ${words4}`}`,
    next: nextOf(status),
    isFinal: FINAL.has(status),
    ...waitMs3 === void 0 ? {} : { retryAfterMs: waitMs3 }
  };
}
var NEXT = {
  gone: "make a new address or token there and store it as the secret",
  redirect: "redirects are not followed: store the address it leads to",
  busy: "it is tried again",
  other: "send a test with `allclear notify --test`"
};
function nextOf(status) {
  if (status >= 300 && status <= 399) return NEXT.redirect;
  if (status === 401 || status === 403 || status === 404 || status === 410) return NEXT.gone;
  return status === 408 || status === 429 || status >= 500 ? NEXT.busy : NEXT.other;
}
function waitOf(text3, now) {
  if (text3 === void 0) return void 0;
  const ms = /^\d+(\.\d+)?$/.test(text3) ? Number(text3) * 1e3 : Date.parse(text3) - now;
  return Number.isFinite(ms) && ms > 0 ? Math.ceil(ms) : void 0;
}
function filled2(template, secrets) {
  const result = fill(template, secrets);
  return "text" in result ? result.text.trim() : "";
}

// src/notifiers/post/text.ts
function inert(text3, maxLength) {
  const dead = plainText(text3, maxLength);
  return dead.length <= maxLength ? dead : cut(dead, maxLength);
}
function cut(text3, maxLength) {
  if (text3.length <= maxLength) return text3;
  return `${text3.slice(0, Math.max(0, maxLength - 1)).replace(/[\ud800-\udbff]$/, "")}\u2026`;
}
function cutBytes(text3, maxBytes) {
  const encoder = new TextEncoder();
  if (encoder.encode(text3).length <= maxBytes) return text3;
  let kept3 = "";
  let size = 3;
  for (const character2 of text3) {
    size += encoder.encode(character2).length;
    if (size > maxBytes) break;
    kept3 += character2;
  }
  return `${kept3}\u2026`;
}
function fieldLines({ fields: fields2 }) {
  return fields2.map(({ label, value }) => `${label}: ${inert(value, 300)}`);
}
var COLOURS = {
  down: "d1242f",
  degraded: "bf8700",
  unseen: "6e7781",
  good: "1a7f37",
  neutral: "0969da"
};
var EMOJI = {
  down: "\u{1F534}",
  degraded: "\u{1F7E1}",
  unseen: "\u26AA",
  good: "\u{1F7E2}",
  neutral: "\u{1F535}"
};

// src/notifiers/discord.ts
var discordNotifier = defineNotifier({
  type: "discord",
  doc: "A channel of Discord, by a webhook.",
  shape: strictObject({ url: secretText.describe("The webhook's address: a secret.") }),
  takesDigests: true,
  bind: ({ url }) => ({
    secrets: secretNames(url),
    send: (message, context) => post(
      {
        url: filled2(url, context.secrets),
        body: JSON.stringify(discordBody(message)),
        bodyWaitMs: waitMs
      },
      context
    )
  })
});
var TITLE = 256;
var DESCRIPTION = 3e3;
var FIELD = 256;
function discordBody({ headline, tone: tone2, quote, fields: fields2, lines, links, at }) {
  const words4 = [...quote === void 0 ? [] : [quote], ...lines.map((line) => `\u2022 ${line}`)];
  const ours = links.map(({ label, url }) => `[${label}](<${url}>)`).join(" \xB7 ");
  const description = cut(words4.map((line) => escaped(line, 500)).join("\n"), DESCRIPTION);
  return {
    allowed_mentions: { parse: [] },
    embeds: [
      {
        title: cut(`${EMOJI[tone2]} ${escaped(headline, TITLE - 3)}`, TITLE),
        description: [description, ours].filter((part) => part !== "").join("\n\n"),
        color: Number.parseInt(COLOURS[tone2], 16),
        fields: fields2.map(({ label, value }) => ({ name: label, value: escaped(value, FIELD), inline: true })),
        timestamp: new Date(at).toISOString()
      }
    ]
  };
}
function escaped(text3, maxLength) {
  return cut(inert(text3, maxLength).replace(/[\\*_~`|>[\]()#<:-]/g, "\\$&"), maxLength).replace(/\\…$/, "\u2026");
}
function waitMs(body2) {
  const [, seconds2] = /"retry_after":\s*(\d+(?:\.\d+)?)/.exec(body2) ?? [];
  return seconds2 === void 0 ? void 0 : Math.ceil(Number(seconds2) * 1e3);
}

// src/notifiers/email.ts
var address = field({ title: "mail address", type: "string" }, (input) => {
  if (typeof input !== "string") return notText(input);
  return /^[^\s@<>,;:"()[\]\\\p{Cc}]+@[^\s@<>,;:"()[\]\\\p{Cc}]+$/u.test(input) ? { value: input } : refuse(`${quoted(input)} is no mail address`, "write for instance `ops@acme.dev`, without a name");
});
var emailNotifier = defineNotifier({
  type: "email",
  doc: "Mail, by an SMTP server. Messages about one incident are one thread.",
  shape: strictObject({
    smtp: secretText.describe(
      "The server: `smtps://user:password@mail.acme.dev` (TLS from the start, port 465) or `smtp://user:password@mail.acme.dev` (STARTTLS, port 587), user and password percent-encoded: a secret."
    ),
    from: address.describe("Who writes."),
    to: union([address, array(address).min(1).max(20)]).describe("Who reads."),
    encryption: _enum(["required", "none"]).default("required").describe("`none`: in the clear, for a relay on the same machine alone.")
  }),
  takesDigests: true,
  bind: ({ smtp, from, to, encryption }) => ({
    secrets: secretNames(smtp),
    send: async (message, { network, secrets, allowPrivate, timeoutMs }) => {
      const server = serverOf(smtp, secrets, encryption);
      if (server === void 0) return NO_ADDRESS;
      const mail = { server, from, to: [to].flat(), ...mailOf(message, from), timeoutMs, allowPrivate };
      const taken = await network.mail(mail);
      if (taken.kind === "taken") return { kind: "sent", answer: taken.answer };
      return {
        kind: "refused",
        why: taken.code === 0 ? taken.detail : `it answered ${taken.code}: ${taken.detail}`,
        next: taken.code === 535 ? "store the right user and password" : "send a test with `allclear notify --test`",
        isFinal: FINAL2.has(taken.code)
      };
    }
  })
});
var FINAL2 = /* @__PURE__ */ new Set([552, 554]);
var NO_ADDRESS = {
  kind: "refused",
  why: "the secret holds no address of a mail server",
  next: "store `smtps://user:password@host`, user and password percent-encoded",
  isFinal: false
};
function serverOf(smtp, secrets, encryption) {
  const url = URL.parse(filled2(smtp, secrets));
  if (url === null || !/^smtps?:$/.test(url.protocol) || url.hostname === "") return void 0;
  const isImplicit = url.protocol === "smtps:";
  const user = decoded(url.username);
  const password = decoded(url.password);
  if (user === void 0 || password === void 0) return void 0;
  return {
    host: url.hostname.replace(/^\[|\]$/g, ""),
    port: url.port === "" ? isImplicit ? 465 : 587 : Number(url.port),
    tls: isImplicit ? "implicit" : encryption === "none" ? "none" : "upgrade",
    ...user === "" ? {} : { login: { user, password } }
  };
}
function decoded(text3) {
  try {
    return decodeURIComponent(text3);
  } catch (error2) {
    if (error2 instanceof URIError) return void 0;
    throw error2;
  }
}
function mailOf(message, from) {
  const { id, kind, thread, headline, tone: tone2 } = message;
  const domain = from.slice(from.lastIndexOf("@") + 1);
  const root = `${local(thread.id)}@${domain}`;
  const own2 = `${local(id)}@${domain}`;
  const isFirst = kind === "opened" || thread.id === id;
  return {
    // Mail readers thread by the subject as well.
    subject: safeLine(isFirst ? headline : `Re: ${thread.headline}`, 180),
    text: textOf(message),
    messageId: isFirst ? root : own2,
    references: isFirst ? [] : [root],
    headers: {
      "auto-submitted": "auto-generated",
      "x-auto-response-suppress": "All",
      ...tone2 === "down" ? { importance: "high" } : {}
    }
  };
}
function local(id) {
  return `allclear.${id.replace(/[^A-Za-z0-9-]+/g, ".").slice(0, 120)}`;
}
function textOf(message) {
  const { headline, quote, lines, links } = message;
  const words4 = [inert(headline, 200), ...quote === void 0 ? [] : [`  ${inert(quote, 600)}`]];
  const rows = [...lines.map((line) => `- ${inert(line, 300)}`), ...fieldLines(message)];
  const addresses = links.map(({ label, url }) => `${label}: ${url}`);
  return [words4, rows, addresses].map((part) => part.join("\n")).filter((part) => part !== "").join("\n\n");
}

// src/notifiers/post/server.ts
function serverUrl(standard) {
  const schema = { title: "URL", type: "string", pattern: "^https?://" };
  return field(schema, (input) => {
    if (typeof input !== "string") return notText(input);
    if (input.includes("${")) return refuse("a secret cannot stand here", "the server's address is public");
    const url = URL.parse(input);
    if (url === null || !/^https?:$/.test(url.protocol) || url.username !== "" || url.search !== "")
      return refuse(`${quoted(input)} is no address of a server`, `write for instance \`${standard}\``);
    return { value: url.href.replace(/\/+$/, "") };
  }).prefault(standard);
}

// src/notifiers/ntfy.ts
var ntfyNotifier = defineNotifier({
  type: "ntfy",
  doc: "Push messages to phones, by a topic of ntfy.",
  shape: strictObject({
    topic: secretText.describe("The topic: whoever knows it can read along, so it is a secret."),
    token: secretText.optional().describe("An access token, where the topic asks for one: a secret."),
    server: serverUrl("https://ntfy.sh").describe("A server of your own.")
  }),
  takesDigests: true,
  bind: ({ topic, token, server }) => ({
    secrets: [topic, ...token === void 0 ? [] : [token]].flatMap(secretNames),
    send: (message, context) => post(
      {
        url: `${server}/`,
        body: JSON.stringify({ topic: filled2(topic, context.secrets), ...ntfyBody(message) }),
        headers: authorization(token, context.secrets)
      },
      context
    )
  })
});
function authorization(token, secrets) {
  return token === void 0 ? {} : { authorization: `Bearer ${filled2(token, secrets)}` };
}
var MESSAGE_BYTES = 4096;
var TITLE_BYTES = 250;
var MOST_ACTIONS = 3;
var LOOK = {
  down: { priority: 5, tag: "rotating_light" },
  degraded: { priority: 4, tag: "warning" },
  unseen: { priority: 3, tag: "see_no_evil" },
  good: { priority: 3, tag: "white_check_mark" },
  neutral: { priority: 2, tag: "information_source" }
};
function ntfyBody(message) {
  const { headline, tone: tone2, quote, lines, links } = message;
  const words4 = [
    ...quote === void 0 ? [] : [inert(quote, 600)],
    ...lines.map((line) => `\u2022 ${inert(line, 300)}`),
    ...fieldLines(message)
  ];
  const [first2] = links;
  return {
    title: cutBytes(inert(headline, 200), TITLE_BYTES),
    message: cutBytes(words4.join("\n") || "nothing more to say", MESSAGE_BYTES),
    priority: LOOK[tone2].priority,
    tags: [LOOK[tone2].tag],
    ...first2 === void 0 ? {} : { click: first2.url },
    actions: links.slice(0, MOST_ACTIONS).map(({ label, url }) => ({ action: "view", label, url }))
  };
}

// src/notifiers/post/alert.ts
function alertActions({ kind }) {
  switch (kind) {
    case "opened":
    case "worsened":
    case "eased":
    case "shifted":
    case "reopened":
    case "reminded":
      return ["open"];
    case "acknowledged":
      return ["acknowledge"];
    case "closed":
      return ["close"];
    case "test":
      return ["open", "close"];
    case "silenced":
    case "unsilenced":
    case "updated":
    case "digest":
      return [];
  }
}
function alertKey({ thread }, maxLength) {
  return cut(`allclear/${thread.id}`, maxLength);
}

// src/notifiers/opsgenie.ts
var opsgenieNotifier = defineNotifier({
  type: "opsgenie",
  doc: "A team of Opsgenie (Alert API): an alert is created, acknowledged and closed under one alias. Atlassian ends Opsgenie in April 2027.",
  shape: strictObject({
    key: secretText.describe("The API integration's key: a secret."),
    server: serverUrl("https://api.opsgenie.com").describe("`https://api.eu.opsgenie.com` for accounts in the EU.")
  }),
  takesDigests: false,
  bind: ({ key, server }) => ({
    secrets: secretNames(key),
    send: async (message, context) => {
      const headers = { authorization: `GenieKey ${filled2(key, context.secrets)}` };
      let last = { kind: "skipped" };
      for (const action of alertActions(message)) {
        const url = `${server}/v2/alerts${pathOf(action, message)}`;
        last = await post({ url, headers, body: JSON.stringify(bodyOf2(action, message)) }, context);
        if (last.kind === "refused") return last;
      }
      return last;
    }
  })
});
var MESSAGE = 130;
var ALIAS = 512;
var DESCRIPTION2 = 15e3;
var ENTITY = 512;
function pathOf(action, message) {
  if (action === "open") return "";
  return `/${encodeURIComponent(alertKey(message, ALIAS))}/${action}?identifierType=alias`;
}
function bodyOf2(action, message) {
  const { headline, quote, fields: fields2, links, subject } = message;
  if (action !== "open") return { source: "Allclear", note: inert(headline, 200) };
  const addresses = links.map(({ label, url }) => `${label}: ${url}`);
  const description = [...quote === void 0 ? [] : [inert(quote, 600)], ...fieldLines(message), ...addresses];
  return {
    message: inert(headline, MESSAGE),
    alias: alertKey(message, ALIAS),
    description: cut(description.join("\n"), DESCRIPTION2),
    priority: priorityOf(message),
    source: "Allclear",
    ...subject?.checks[0] === void 0 ? {} : { entity: cut(subject.checks[0].id, ENTITY) },
    tags: ["allclear", ...message.isDrill ? ["drill"] : []],
    details: Object.fromEntries(fields2.map(({ label, value }) => [label, inert(value, 300)]))
  };
}
function priorityOf({ subject, tone: tone2, isDrill }) {
  if (subject === void 0 || isDrill) return "P5";
  if (subject.severity === "critical") return "P1";
  return tone2 === "down" ? "P2" : "P3";
}

// src/notifiers/pagerduty.ts
var pagerdutyNotifier = defineNotifier({
  type: "pagerduty",
  doc: "A service of PagerDuty (Events API v2): an incident is triggered, acknowledged and resolved under one key.",
  shape: strictObject({
    key: secretText.describe("The integration's routing key: a secret."),
    server: serverUrl("https://events.pagerduty.com").describe(
      "`https://events.eu.pagerduty.com` for accounts in the EU."
    )
  }),
  takesDigests: false,
  bind: ({ key, server }) => ({
    secrets: secretNames(key),
    send: async (message, context) => {
      let last = { kind: "skipped" };
      for (const action of alertActions(message)) {
        const event = { routing_key: filled2(key, context.secrets), ...eventOf(message, ACTIONS[action]) };
        last = await enqueue(`${server}/v2/enqueue`, event, context);
        if (last.kind === "refused") return last;
      }
      return last;
    }
  })
});
var ACTIONS = { open: "trigger", acknowledge: "acknowledge", close: "resolve" };
var SUMMARY = 1024;
var KEY = 255;
function enqueue(url, event, context) {
  return post({ url, body: JSON.stringify(event) }, context);
}
function eventOf(message, action) {
  const key = { event_action: action, dedup_key: alertKey(message, KEY) };
  if (action !== "trigger") return key;
  const { headline, quote, fields: fields2, links, subject, at, isDrill } = message;
  const summary = quote === void 0 ? headline : `${headline}: ${quote}`;
  return {
    ...key,
    payload: {
      summary: inert(summary, SUMMARY),
      source: subject?.checks[0]?.name ?? "allclear",
      severity: isDrill ? "info" : severityOf2(message),
      timestamp: iso(at),
      ...subject === void 0 ? {} : { class: subject.reason },
      custom_details: Object.fromEntries(fields2.map(({ label, value }) => [label, inert(value, 300)]))
    },
    links: links.map(({ label, url }) => ({ href: url, text: label })),
    client: "Allclear"
  };
}
function severityOf2({ subject, tone: tone2 }) {
  if (subject === void 0) return "info";
  if (subject.severity === "critical") return "critical";
  return tone2 === "down" ? "error" : "warning";
}

// src/notifiers/slack.ts
var slackNotifier = defineNotifier({
  type: "slack",
  doc: "A channel of Slack, by an incoming webhook.",
  shape: strictObject({ url: secretText.describe("The webhook's address: a secret.") }),
  takesDigests: true,
  bind: ({ url }) => ({
    secrets: secretNames(url),
    send: (message, context) => post({ url: filled2(url, context.secrets), body: JSON.stringify(slackBody(message)) }, context)
  })
});
var HEADER = 150;
var SECTION = 3e3;
var FIELD2 = 2e3;
var MOST_FIELDS = 10;
function slackBody({ headline, tone: tone2, quote, fields: fields2, lines, links }) {
  const title = cut(`${EMOJI[tone2]} ${inert(headline, HEADER - 3)}`, HEADER);
  const body2 = [...quote === void 0 ? [] : [inert(quote, 1500)], ...lines.map((line) => `\u2022 ${inert(line, 300)}`)];
  const text3 = cut(body2.join("\n"), SECTION - 500);
  return {
    text: escaped2(title),
    blocks: [
      { type: "header", text: plain(title, HEADER) },
      ...text3 === "" ? [] : [{ type: "section", text: plain(text3, SECTION) }],
      ...fields2.length === 0 ? [] : [
        {
          type: "section",
          fields: fields2.slice(0, MOST_FIELDS).map(({ label, value }) => plain(`${label}: ${inert(value, 300)}`, FIELD2))
        }
      ],
      ...links.length === 0 ? [] : [
        {
          type: "context",
          elements: [
            {
              type: "mrkdwn",
              text: links.map(({ label, url }) => `<${escaped2(url)}|${escaped2(label)}>`).join("  \xB7  ")
            }
          ]
        }
      ]
    ],
    unfurl_links: false,
    unfurl_media: false
  };
}
function plain(text3, limit2) {
  const safe = escaped2(text3);
  return { type: "plain_text", text: safe.length <= limit2 ? safe : escaped2(cut(text3, limit2 / 5)), emoji: false };
}
function escaped2(text3) {
  return text3.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("|", "\xA6");
}

// src/notifiers/teams.ts
var teamsNotifier = defineNotifier({
  type: "teams",
  doc: "A channel or chat of Microsoft Teams, by a workflow's webhook (the template that posts when a request is received).",
  shape: strictObject({ url: secretText.describe("The workflow's address: a secret.") }),
  takesDigests: true,
  bind: ({ url }) => ({
    secrets: secretNames(url),
    send: (message, context) => post({ url: filled2(url, context.secrets), body: JSON.stringify(teamsBody(message)) }, context)
  })
});
var COLOUR = {
  down: "attention",
  degraded: "warning",
  unseen: "default",
  good: "good",
  neutral: "accent"
};
function teamsBody({ headline, tone: tone2, quote, fields: fields2, lines, links }) {
  const rows = [
    ...quote === void 0 ? [] : [paragraph([run(inert(quote, 700))])],
    ...lines.map((line) => paragraph([run(`\u2022 ${inert(line, 300)}`)])),
    ...fields2.map(({ label, value }) => paragraph([run(`${label}: `, { weight: "bolder" }), run(inert(value, 400))]))
  ];
  const card = {
    $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
    type: "AdaptiveCard",
    version: "1.4",
    msteams: { width: "Full" },
    body: [
      paragraph([
        run(`${EMOJI[tone2]} ${inert(headline, 200)}`, { weight: "bolder", size: "large", color: COLOUR[tone2] })
      ]),
      ...rows
    ],
    actions: links.map(({ label, url }) => ({ type: "Action.OpenUrl", title: label, url }))
  };
  const content = { contentType: "application/vnd.microsoft.card.adaptive", contentUrl: null, content: card };
  return { type: "message", attachments: [content] };
}
function paragraph(inlines) {
  return { type: "RichTextBlock", inlines };
}
function run(text3, style = {}) {
  return { type: "TextRun", text: text3, ...style };
}

// src/notifiers/telegram.ts
var telegramNotifier = defineNotifier({
  type: "telegram",
  doc: "A chat, group or channel of Telegram, by a bot that is in it.",
  shape: strictObject({
    token: secretText.describe("The bot's token, from @BotFather: a secret."),
    chat: templateText.describe("The chat's id (`-1001234567890`, in quotes) or a public channel's `@name`."),
    server: serverUrl("https://api.telegram.org").describe("A Bot API server of your own.")
  }),
  takesDigests: true,
  bind: ({ token, chat, server }) => ({
    secrets: [...secretNames(token), ...secretNames(chat)],
    send: (message, context) => post(
      {
        url: `${server}/bot${filled2(token, context.secrets)}/sendMessage`,
        body: JSON.stringify({
          chat_id: filled2(chat, context.secrets),
          text: telegramText(message),
          parse_mode: "HTML",
          link_preview_options: { is_disabled: true },
          disable_notification: message.tone === "good" || message.tone === "neutral"
        }),
        refusal,
        bodyWaitMs: waitMs2
      },
      context
    )
  })
});
var MOST_LINES = 10;
function telegramText({ headline, tone: tone2, quote, fields: fields2, lines, links }) {
  const rest = lines.length - MOST_LINES;
  return [
    `<b>${EMOJI[tone2]} ${escaped3(headline, 150)}</b>`,
    ...quote === void 0 ? [] : [code(quote, 500)],
    ...lines.slice(0, MOST_LINES).map((line) => `\u2022 ${code(line, 150)}`),
    ...rest > 0 ? [`\u2026 ${rest} more`] : [],
    ...fields2.map(({ label, value }) => `${label}: ${code(value, 100)}`),
    links.map(({ label, url }) => `<a href="${entities(url)}">${entities(label)}</a>`).join(" \xB7 ")
  ].filter((line) => line !== "").join("\n");
}
function code(text3, maxLength) {
  const line = escaped3(text3, maxLength);
  return line === "" ? "" : `<code>${line}</code>`;
}
function escaped3(text3, maxLength) {
  const line = entities(inert(text3, maxLength));
  return line.length <= 2 * maxLength ? line : entities(inert(text3, Math.floor(maxLength / 3)));
}
function entities(text3) {
  return text3.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
function refusal({ body: body2 }) {
  return /"ok":\s*true/.test(body2) ? void 0 : "it is no answer of Telegram's";
}
function waitMs2(body2) {
  const [, seconds2] = /"retry_after":\s*(\d+)/.exec(body2) ?? [];
  return seconds2 === void 0 ? void 0 : Number(seconds2) * 1e3;
}

// src/notifiers/webhook.ts
var webhookNotifier = defineNotifier({
  type: "webhook",
  doc: "A program of yours: JSON, signed (see [webhook.md](webhook.md)).",
  shape: strictObject({
    url: templateText.describe("Where it is sent; may hold secrets."),
    secret: secretText.describe(
      "What the signature is made with: a secret of at least 16 characters that both sides know."
    )
  }),
  takesDigests: true,
  bind: ({ url, secret }) => ({
    secrets: [...secretNames(url), ...secretNames(secret)],
    send: async (message, context) => {
      const key = filled2(secret, context.secrets);
      if (key.length < SHORTEST_KEY)
        return {
          kind: "refused",
          why: `the secret of the signature is shorter than ${SHORTEST_KEY} characters`,
          next: "store a longer one; `openssl rand -hex 32` makes one",
          isFinal: false
        };
      const body2 = JSON.stringify(webhookBody(message));
      const timestamp = String(Math.floor(context.clock.now() / 1e3));
      const headers = {
        "x-allclear-id": encodeURIComponent(message.id),
        "x-allclear-timestamp": timestamp,
        "x-allclear-signature": `sha256=${await signature(`${timestamp}.${body2}`, key)}`
      };
      return post({ url: filled2(url, context.secrets), body: body2, headers }, context);
    }
  })
});
var SHORTEST_KEY = 16;
var BODY_VERSION = 1;
function webhookBody({ id, kind, tone: tone2, headline, quote, fields: fields2, lines, links, isDrill, at, subject }) {
  return {
    version: BODY_VERSION,
    id,
    kind,
    tone: tone2,
    headline,
    ...quote === void 0 ? {} : { quote },
    fields: fields2,
    lines,
    links,
    isDrill,
    at: iso(at),
    ...subject === void 0 ? {} : { incident: incidentOf(subject) }
  };
}
function incidentOf({ incident, startedAt, endedAt, ...rest }) {
  return {
    id: incident,
    ...rest,
    startedAt: iso(startedAt),
    ...endedAt === void 0 ? {} : { endedAt: iso(endedAt) }
  };
}
async function signature(text3, key) {
  const encoder = new TextEncoder();
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const imported = await crypto.subtle.importKey("raw", encoder.encode(key), algorithm, false, ["sign"]);
  const bytes = new Uint8Array(await crypto.subtle.sign("HMAC", imported, encoder.encode(text3)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

// src/notifiers/index.ts
var NOTIFIERS = [
  slackNotifier,
  discordNotifier,
  teamsNotifier,
  telegramNotifier,
  ntfyNotifier,
  emailNotifier,
  pagerdutyNotifier,
  opsgenieNotifier,
  webhookNotifier
];

// src/config/issues.ts
var KINDS = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "`true` or `false`",
  array: "a list",
  object: "a map",
  record: "a map"
};
var SYNONYMS = /* @__PURE__ */ new Map([
  ["interval", "every"],
  ["retry", "retries"],
  ["sites", "checks"],
  ["endpoints", "checks"],
  ["monitors", "checks"],
  ["endpoint", "url"],
  ["max-redirects", "redirects"],
  ["notify", "tell"],
  ["ttfb", "first-byte"],
  ["days", "valid-for"],
  ["regex", "matches"]
]);
function parseWith(schema, input, alsoAllowed = []) {
  const parsed = schema.safeParse(input, { error: translate });
  if (parsed.success) return { value: parsed.data };
  const found2 = parsed.error.issues.flatMap((issue2) => problems(issue2, alsoAllowed));
  const misspelled2 = new Set(found2.filter(({ at }) => at === "key").map(({ path }) => path.slice(0, -1).join("\n")));
  return { problems: found2.filter(({ at, path }) => at === "key" || !misspelled2.has(path.join("\n"))) };
}
function unknownKey(key, allowed) {
  const known = [...allowed];
  const synonym = SYNONYMS.get(key.toLowerCase());
  const meant = synonym !== void 0 && known.includes(synonym) ? synonym : nearest(key, known);
  return {
    message: `unknown key ${quoted(key)}${meant === void 0 ? "" : `, did you mean \`${meant}\`?`}`,
    hint: `allowed: ${listed(known)}`
  };
}
function translate(issue2) {
  const seen2 = found(issue2.input);
  switch (issue2.code) {
    case "invalid_type":
      return mistyped(issue2.inst instanceof ZodNumberFormat ? "int" : issue2.expected, issue2.input);
    case "invalid_value":
      return misspelled(issue2.values.map(String), issue2.input);
    case "too_small":
      return Number(issue2.minimum) === 1 && issue2.origin !== "number" && issue2.origin !== "int" ? "is empty" : `expected at least ${issue2.minimum}, found ${seen2}`;
    case "too_big":
      return `expected at most ${issue2.maximum}, found ${seen2}`;
    case "unrecognized_keys":
      return issue2.inst instanceof ZodObject ? Object.keys(issue2.inst.shape).join("\n") : "";
    case "invalid_format":
      return `${seen2} does not have the right form (${issue2.format})`;
    default:
      return `${seen2} is not allowed`;
  }
}
function mistyped(expected, input) {
  if (input === void 0) return "is missing";
  const kind = KINDS[expected] ?? `a ${expected}`;
  if (input === null) return `has no value
expected ${kind}`;
  if (typeof input === "string" && (expected === "int" || expected === "number") && /^\d+$/.test(input))
    return `expected ${kind}, found the text ${quoted(input)}
write it without quotes`;
  const message = `expected ${kind}, found ${found(input)}`;
  if (expected === "string" && typeof input !== "object")
    return `${message}
write it in quotes: \`"${String(input)}"\``;
  if (expected === "array" && typeof input !== "object") return `${message}
write a list: \`[${String(input)}]\``;
  return message;
}
function misspelled(allowed, input) {
  const meant = typeof input === "string" ? nearest(input, allowed) : void 0;
  return `${found(input)} is not allowed${meant === void 0 ? "" : `, did you mean \`${meant}\`?`}
allowed: ${listed(allowed)}`;
}
function problems(issue2, alsoAllowed = []) {
  const path = issue2.path.map((step) => typeof step === "number" ? step : String(step));
  if (issue2.code === "unrecognized_keys") {
    const allowed = [...issue2.message.split("\n"), ...path.length === 0 ? alsoAllowed : []];
    return issue2.keys.map((key) => ({ path: [...path, key], at: "key", ...unknownKey(key, allowed) }));
  }
  if (issue2.code === "invalid_union") {
    const stillAllowed = path.length === 0 ? alsoAllowed : [];
    return bestBranch(issue2.errors).flatMap((inner) => below2(path, problems(inner, stillAllowed)));
  }
  if (issue2.code === "invalid_key") {
    const nested = issue2.issues.flatMap((inner) => problems(inner));
    const key = quoted(String(path.at(-1)));
    return nested.map((problem) => ({ ...problem, path, at: "key", message: `${key}: ${problem.message}` }));
  }
  const [message = "", line] = issue2.message.split("\n");
  const params = issue2.code === "custom" ? issue2.params : void 0;
  const hint = params?.["hint"] ?? line;
  const excerpt = params?.["excerpt"];
  return [
    {
      path,
      message,
      ...typeof hint === "string" ? { hint } : {},
      ...typeof excerpt === "string" ? { excerpt } : {},
      ...params?.["masked"] === true ? { masked: true } : {},
      ...params?.["at"] === "key" ? { at: "key" } : {}
    }
  ];
}
function below2(path, nested) {
  return nested.map((problem) => ({ ...problem, path: [...path, ...problem.path] }));
}
function bestBranch(branches) {
  const isWithin2 = (issue2) => issue2.path.length > 0;
  const fits = (issue2) => isWithin2(issue2) || issue2.code !== "invalid_type";
  return branches.find((issues) => issues.every(isWithin2)) ?? branches.find((issues) => issues.every(fits)) ?? branches[0] ?? [];
}

// src/config/fields.ts
var MAX_NAME_LENGTH = 100;
var nameText = field(
  { title: "text", type: "string", minLength: 1, maxLength: MAX_NAME_LENGTH },
  (input) => {
    if (typeof input !== "string") return notText(input);
    if (input.includes("${")) return refuse("a secret cannot stand here, for names are public", "write the name out");
    if (/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u.test(input))
      return refuse("must be one line without control characters");
    if (input.trim() === "") return refuse("is empty");
    const length = [...input].length;
    return length <= MAX_NAME_LENGTH ? { value: input } : refuse(`has ${length} characters`, `allowed: up to ${MAX_NAME_LENGTH}`);
  }
);
var idText = field(
  { title: "id", type: "string", pattern: "^[a-z0-9]+(-[a-z0-9]+)*$", maxLength: MAX_ID_LENGTH },
  (input) => {
    if (typeof input !== "string") return notText(input);
    if (input.includes("${")) return refuse("a secret cannot stand here, for ids are public", "write the id out");
    if (input === "") return refuse("is empty");
    if (isSlug(input)) return { value: input };
    const meant = slug(input);
    const form = "ids are lower-case letters, digits and single hyphens, at most 64 characters";
    return refuse(`${quoted(input)} is no id`, meant === "" ? form : `write \`${meant}\`; ${form}`);
  }
);
var STATUS_PATTERN = "^!?([1-9][xX]{2}|[1-9][0-9]{2}(-[1-9][0-9]{2})?|[aA][nN][yY]|[nN][oO][nN][eE])$";
var STATUS_WORD = {
  anyOf: [
    { type: "string", pattern: STATUS_PATTERN },
    { type: "integer", minimum: 100, maximum: 999 }
  ]
};
var STATUS_ITEMS = { anyOf: [...STATUS_WORD.anyOf, { type: "array", items: STATUS_WORD, minItems: 1 }] };
var STATUS_STATES = { up: STATUS_ITEMS, degraded: STATUS_ITEMS, down: STATUS_ITEMS };
var statusField = field(
  {
    title: "status",
    anyOf: [...STATUS_ITEMS.anyOf, { type: "object", properties: STATUS_STATES, additionalProperties: false }]
  },
  (input) => {
    const shaped = STATUS_INPUT.safeParse(input);
    if (!shaped.success) return unshaped(input);
    const parsed = parseStatus(shaped.data);
    return "rule" in parsed ? { value: parsed.rule } : parsed;
  }
);
var WORD = union([string2(), number2()]);
var ITEMS = union([WORD, array(WORD)]);
var STATES2 = strictObject({ up: ITEMS.optional(), degraded: ITEMS.optional(), down: ITEMS.optional() });
var STATUS_INPUT = union([ITEMS, STATES2]);
function unshaped(input) {
  const isMap3 = typeof input === "object" && input !== null && !Array.isArray(input);
  const other = isMap3 ? Object.keys(input).find((key) => !Object.hasOwn(STATUS_STATES, key)) : void 0;
  if (other !== void 0)
    return { problems: [{ path: [other], at: "key", ...unknownKey(other, Object.keys(STATUS_STATES)) }] };
  if (input === null) return refuse("has no value", "write for instance `[2xx, 401]`");
  return refuse("expected a status, a list of them, or a map of states to them", "write for instance `[2xx, 401]`");
}
var branchName = field({ title: "branch", type: "string" }, (input) => {
  if (typeof input !== "string") return notText(input);
  if (input.startsWith("refs/"))
    return refuse(`${quoted(input)} is a ref, not a branch`, "write the branch's name alone");
  if (TAKEN_BRANCHES.has(input))
    return refuse(`the branch ${quoted(input)} holds other things`, "history needs a branch of its own");
  return isBranchName(input) ? { value: input } : refuse(`${quoted(input)} is no name for a branch`);
});
var siteBranchName = field({ title: "branch", type: "string" }, (input) => {
  if (typeof input !== "string") return notText(input);
  if (["main", "master"].includes(input))
    return refuse(`the branch ${quoted(input)} holds other things`, "write for instance `gh-pages`");
  return isBranchName(input) ? { value: input } : refuse(`${quoted(input)} is no name for a branch`);
});
var TAKEN_BRANCHES = /* @__PURE__ */ new Set(["main", "master", "gh-pages"]);
function isBranchName(name2) {
  return !/^-|^@$/.test(name2) && isRefPath(name2);
}
function isRefPath(name2) {
  if (/[\s\p{Cc}~^:?*[\\]|\.\.|@\{|\/\/|[/.]$/u.test(name2)) return false;
  return name2.split("/").every((part) => part !== "" && !part.startsWith(".") && !part.endsWith(".lock"));
}
var siteUrl = field({ title: "URL", type: "string", pattern: "^https?://" }, (input) => {
  if (typeof input !== "string") return notText(input);
  const url = URL.parse(input);
  if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === "")
    return refuse(`${quoted(input)} is no address of a page`, "write for instance `https://status.acme.dev/`");
  if (url.search !== "" || url.hash !== "" || url.username !== "")
    return refuse("an address of a page is host and path only", `write \`${url.origin}${url.pathname}\``);
  return { value: url.href.endsWith("/") ? url.href : `${url.href}/` };
});

// src/config/node.ts
function plain2(node2) {
  if (node2.kind === "scalar") return node2.value;
  if (node2.kind === "list") return node2.items.map(plain2);
  const value = /* @__PURE__ */ Object.create(null);
  for (const [key, entry] of node2.entries) value[key] = plain2(entry.value);
  return value;
}
function pick2(map, wanted) {
  return { ...map, entries: new Map([...map.entries].filter(([key]) => wanted(key))) };
}
function isNothing2(node2) {
  return node2.kind === "scalar" && node2.value === null;
}
function seen(node2) {
  return node2.kind === "scalar" ? found(node2.value) : `a ${node2.kind}`;
}
function mapAt(map, key) {
  const value = map.entries.get(key)?.value;
  return value?.kind === "map" ? value : { kind: "map", entries: /* @__PURE__ */ new Map(), place: value?.place ?? map.place };
}
function textAt(map, key) {
  const value = map.entries.get(key)?.value;
  return value?.kind === "scalar" && typeof value.value === "string" ? value.value : void 0;
}
function nodeAt(node2, path) {
  return path.reduce((above, step) => above && child(above, step), node2);
}
function placeOf(node2, path) {
  let current = node2;
  for (const step of path) {
    const next = child(current, step);
    if (next === void 0) break;
    current = next;
  }
  const [first2] = current.kind === "map" ? current.entries.values() : [];
  return first2?.key ?? current.place;
}
function keyPlaceOf(node2, path) {
  const parent = nodeAt(node2, path.slice(0, -1));
  const entry = parent?.kind === "map" ? parent.entries.get(String(path.at(-1))) : void 0;
  return entry?.key ?? placeOf(node2, path);
}
function child(node2, step) {
  if (node2.kind === "map") return node2.entries.get(String(step))?.value;
  return node2.kind === "list" ? node2.items[Number(step)] : void 0;
}
function diagnose(place, problem) {
  const { file } = place;
  const within2 = problem.excerpt === void 0 ? -1 : file.text.slice(place.start, place.end).indexOf(problem.excerpt);
  const start = within2 === -1 ? place.start : place.start + within2;
  const end = within2 === -1 ? place.end : start + (problem.excerpt ?? "").length;
  const { line, col } = file.lines.linePos(start);
  const lineStart = start - (col - 1);
  const clear = lineAt(file.text, lineStart);
  const endColumn = Math.max(col + 1, Math.min(end - lineStart, clear.length) + 1);
  const mask = "*".repeat(endColumn - col);
  const source = problem.masked === true ? clear.slice(0, col - 1) + mask + clear.slice(endColumn - 1) : clear;
  return {
    severity: problem.severity ?? "error",
    file: file.name,
    line,
    column: col,
    endColumn,
    message: problem.message,
    ...problem.hint === void 0 ? {} : { hint: problem.hint },
    source
  };
}
function lineAt(text3, start) {
  const end = text3.indexOf("\n", start);
  return text3.slice(start, end === -1 ? void 0 : end).replace(/\r$/, "");
}
function cite(place) {
  const { line, col } = place.file.lines.linePos(place.start);
  return `${place.file.name}:${line}:${col}`;
}

// src/config/history.ts
var TAKEN_FOLDERS = new Set(
  "bisect,changes,gitbutler,merge-requests,notes,original,prefetch,pull,remotes,replace,rewritten,stash,tags,worktree".split(
    ","
  )
);
var ARCHIVES = "refs/allclear/archive";
var refName = field({ title: "ref", type: "string", pattern: "^refs/[^/]+/." }, (input) => {
  if (typeof input !== "string") return notText(input);
  const [root = "", folder = "", ...rest] = input.split("/");
  if (root === "refs" && folder === "heads")
    return refuse(`${quoted(input)} is a branch`, `write \`branch: ${rest.join("/")}\``);
  if (root !== "refs" || rest.length === 0 || !isRefPath(input))
    return refuse(`${quoted(input)} is no full name of a ref`, "write for instance `refs/allclear/history`");
  if (TAKEN_FOLDERS.has(folder) || folder.startsWith("__"))
    return refuse(`\`refs/${folder}/\` holds other things`, "write for instance `refs/allclear/history`");
  if (input === ARCHIVES || input.startsWith(`${ARCHIVES}/`))
    return refuse(`\`${ARCHIVES}\` holds former months`, "write for instance `refs/allclear/history`");
  return { value: input };
});
var REPOSITORY = /^([a-z\d](?:[\w-]{0,98}\w)?)\/((?!\.{1,2}$)[\w.-]{1,100})$/i;
var repositoryName = field(
  { title: "repository", type: "string", pattern: "^[^/]+/[^/]+$" },
  (input) => {
    if (typeof input !== "string") return notText(input);
    const [, owner, name2] = REPOSITORY.exec(input) ?? [];
    if (owner !== void 0 && name2 !== void 0) return { value: { owner, name: name2 } };
    const [, meant] = /[/:]([\w-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(input) ?? [];
    const hint = meant !== void 0 && REPOSITORY.test(meant) ? meant : "acme/history";
    return refuse(
      `${quoted(input)} is no repository's name`,
      meant === hint ? `write \`${hint}\`` : `write owner and name, for instance \`${hint}\``
    );
  }
);
var historySchema = strictObject({
  branch: branchName.prefault(DEFAULTS.branch).describe("The branch that holds the history; it is created."),
  ref: refName.optional().describe(
    "Any other ref that holds it instead of a branch, for instance `refs/allclear/history`. Rules for branches do not cover it, and who clones the repository does not get it unless it is asked for."
  ),
  repository: repositoryName.optional().describe(
    "Another repository that holds it, for instance `acme/history`. The job's own token may not write there: give the step the input `history-token`. On your machine `--dir` and `--store` alone say where the history is."
  ),
  squash: _enum(["monthly", "off"]).prefault(DEFAULTS.squash).describe(
    "`monthly`: the branch begins anew with each month, so that clones stay small; what was before goes on at `refs/allclear/archive/<month>`."
  )
});
function historyHasOneRef(root, findings) {
  const history = mapAt(root, "history");
  if (!history.entries.has("branch") || !history.entries.has("ref")) return;
  const message = "`ref` and `branch` both say where the history is";
  findings.add(keyPlaceOf(history, ["ref"]), { message, hint: "give one of them" });
}
function historyPlace({ branch, ref, repository }) {
  return {
    historyRef: ref ?? `refs/heads/${branch}`,
    ...repository === void 0 ? {} : { historyRepository: repository }
  };
}

// src/config/issue-extras.ts
var LOGIN = /^@?([a-z\d](?:-?[a-z\d]){0,38})$/i;
var TEAM = /^@?([a-z\d](?:-?[a-z\d]){0,38}\/[a-z\d][\w.-]{0,99})$/i;
var OWNER_PATTERN = "^@?[a-zA-Z0-9-]+(/[a-zA-Z0-9._-]+)?$";
var MAX_LABEL = 50;
var MOST_OWNERS = 20;
function readOwner(input) {
  if (typeof input !== "string") return notText(input);
  const owner = (LOGIN.exec(input) ?? TEAM.exec(input))?.[1];
  if (owner !== void 0) return { value: owner };
  return refuse(`${quoted(input)} is neither a person nor a team`, 'write for instance `"@ana"` or `"@acme/core"`');
}
var OWNER = { type: "string", pattern: OWNER_PATTERN };
var ownerField = field(
  { title: "owner", anyOf: [OWNER, { type: "array", items: OWNER, maxItems: MOST_OWNERS }] },
  (input) => {
    const read2 = [input].flat().map(readOwner);
    const problems2 = read2.flatMap(
      (one, index) => "problems" in one ? one.problems.map((problem) => ({
        ...problem,
        path: Array.isArray(input) ? [index, ...problem.path] : problem.path
      })) : []
    );
    if (problems2.length > 0) return { problems: problems2 };
    const owners = [...new Set(read2.flatMap((one) => "value" in one ? [one.value] : []))];
    return owners.length > MOST_OWNERS ? refuse(`has ${owners.length} owners`, `allowed: up to ${MOST_OWNERS}`) : { value: owners };
  }
);
var labelText = field(
  { title: "label", type: "string", minLength: 1, maxLength: MAX_LABEL, pattern: "^[^,]+$" },
  (input) => {
    if (typeof input !== "string") return notText(input);
    if (input.includes("${")) return refuse("a secret cannot stand here, for labels are public", "write the label out");
    if (input.trim() === "" || /[\p{Cc}\p{Cf}\p{Zl}\p{Zp},]/u.test(input))
      return refuse(`${quoted(input)} is no label`, "a label is one line without a comma");
    return input.length <= MAX_LABEL ? { value: input.trim() } : refuse(`has ${input.length} characters`, `allowed: up to ${MAX_LABEL}`);
  }
);
var extrasShape = {
  milestone: int().min(1).max(1e6).optional().describe("The number of the milestone that every issue gets; it stands in its URL."),
  lock: boolean2().prefault(false).describe("Let only people with write access comment."),
  pin: boolean2().prefault(false).describe("Pin outages to the top of the list while they last. GitHub has room for three pins."),
  "changes-from": array(repositoryName).max(5).prefault([]).describe(
    "Other repositories whose deployments, releases and merges shortly before an incident are named in its issue, for instance `[acme/api]`. This one is asked always; the token must be allowed to read them."
  )
};
function issueExtras({ milestone, lock, pin }) {
  return { ...milestone === void 0 ? {} : { milestone }, isLocked: lock, isPinned: pin };
}
var NO_EXTRAS = { isLocked: false, isPinned: false };

// src/config/selection.ts
var names2 = union([string2(), array(string2()).min(1)]);
var namedChecks = names2.optional();
var namedGroups = names2.optional();
var namedOwners = ownerField.optional();
function selectedChecks({ checks, groups, owners }, { drafts }) {
  if (checks === void 0 && groups === void 0 && owners === void 0) return void 0;
  const [ids2, within2] = [[checks ?? []].flat(), [groups ?? []].flat()];
  const theirs = new Set(owners?.map(lower));
  const meant = drafts.filter(
    (draft) => ids2.includes(draft.id ?? "") || draft.group !== void 0 && within2.includes(draft.group) || ownersOf(draft).some((owner) => theirs.has(lower(owner)))
  );
  return meant.flatMap(({ id }) => id === void 0 ? [] : [checkId(id)]);
}
function lower(name2) {
  return name2.toLowerCase();
}
function ownersOf({ policy }) {
  return policy?.owner ?? [];
}
function strangers({ checks, groups, owners }, { drafts, groups: present2 }) {
  const ids2 = drafts.flatMap(({ id }) => id ?? []);
  const isKnown2 = ids2.length === drafts.length;
  const known = [...new Set(drafts.flatMap(ownersOf).map(lower))];
  return [
    ...isKnown2 ? unknown2("checks", checks, ids2) : [],
    ...unknown2("groups", groups, [...present2.keys()]),
    ...unknown2("owners", owners?.map(lower), known)
  ];
}
var MOST_LISTED = 12;
function unknown2(key, names3, known) {
  return [names3 ?? []].flat().flatMap((name2, index) => {
    if (known.includes(name2)) return [];
    const meant = nearest(name2, known);
    const message = `no ${key.slice(0, -1)} ${quoted(name2)}${meant === void 0 ? "" : `, did you mean \`${meant}\`?`}`;
    const some = listed(known.slice(0, MOST_LISTED));
    const more = known.length > MOST_LISTED ? ` and ${known.length - MOST_LISTED} more` : "";
    const hint = `${key === "owners" ? "owners of checks" : "their ids"}: ${some}${more}`;
    const path = typeof names3 === "string" ? [key] : [key, index];
    return [{ path, message, ...known.length > 0 && { hint } }];
  });
}

// src/config/channels.ts
var TOLD_STATES = ["degraded", "down", "blocked", "unknown"];
var clockTime = field(
  { title: "time of day", type: "string", pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$" },
  (input) => {
    if (typeof input !== "string") return notText(input);
    const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(input) ?? [];
    if (hours === void 0) return refuse(`${quoted(input)} is no time of day`, "write for instance `22:00`");
    return { value: Number(hours) * 60 + Number(minutes) };
  }
);
var zoneName = field({ title: "time zone", type: "string" }, (input) => {
  if (typeof input !== "string") return notText(input);
  return isZone(input) ? { value: input } : refuse(`${quoted(input)} is no time zone`, "write a name of the IANA database, for instance `Europe/Berlin`");
});
var whenSchema = strictObject({
  checks: namedChecks.describe("The ids of the checks it is for."),
  groups: namedGroups.describe(
    "The ids of the groups it is for; without checks, groups and owners it is for all checks."
  ),
  owners: namedOwners.describe("Whose checks it is for: a login, a team, or a list of them."),
  states: array(_enum(TOLD_STATES)).min(1).prefault(["down"]).describe(
    "What is told as it begins. `blocked` and `unknown` are told without it too, but only once they have lasted for a day."
  ),
  severity: _enum(SEVERITIES).prefault("minor").describe("The least severity that is told."),
  changes: array(_enum(CHANGE_KINDS)).min(1).prefault([...TOLD_CHANGES]).describe("The kinds of change that are told; the end only of what was told before.")
});
var quietSchema = strictObject({
  from: clockTime.describe("When they begin, on the clocks of `zone`."),
  to: clockTime.describe("When they end; before `from` it is on the next day."),
  zone: zoneName.prefault("UTC").describe("The time zone, as in the IANA database."),
  unless: strictObject({
    severity: _enum(SEVERITIES).prefault("critical").describe("From this severity on it is told at once."),
    states: array(_enum(TOLD_STATES)).prefault([]).describe("These states are told at once too: `[down]`.")
  }).prefault({})
}).refine(({ from, to }) => from !== to, { message: "would never end\n`from` and `to` are the same time" });
var channelShape = strictObject({
  when: whenSchema.prefault({}),
  "quiet-hours": quietSchema.optional().describe("The part of each day in which it rests: what comes is told afterwards, as one message."),
  digest: int().min(1).max(100).prefault(5).describe("More changes than this in one round are one message."),
  allow: array(_enum(["private"])).prefault([]).describe("`private`: it may be on a loopback, private or link-local address; on one of a metadata service never.")
});
var kinds = Object.fromEntries(NOTIFIERS.map(({ type: type2, schema }) => [type2, schema.optional()]));
var kindNames = NOTIFIERS.map(({ type: type2 }) => `\`${type2}\``).join(", ");
var channelSchema = strictObject({ ...kinds, ...channelShape.shape }).transform((written2) => ({
  notifiers: NOTIFIERS.flatMap(({ type: type2 }) => boundIn(written2, type2)),
  common: written2
})).refine(({ notifiers }) => notifiers.length === 1, {
  message: `has to be of one kind
give exactly one of ${kindNames}`
}).meta({ title: "channel" });
function boundIn(written2, type2) {
  const bound2 = written2[type2];
  return isBound(bound2) ? [bound2] : [];
}
function isBound(value) {
  return typeof value === "object" && value !== null && "send" in value;
}
var channelsSchema = record(string2(), channelSchema).superRefine((channels, context) => {
  for (const name2 of Object.keys(channels))
    if (slug(name2) !== name2)
      context.addIssue({
        code: "custom",
        path: [name2],
        params: { at: "key", hint: `write \`${slug(name2) || "chat"}\`` },
        message: `${quoted(name2)} is no name of a channel: lower-case letters, digits and single hyphens`
      });
}).meta({ title: "map of channels" });
var pingText = templateText.refine(({ parts: [first2] }) => typeof first2 !== "string" || /^https?:\/\//.test(first2), {
  message: `is no address
write \`https://\u2026\`, or the whole address as a secret: \`\${PING_URL}\``
}).meta({ title: "URL with secrets", type: "string" });
var heartbeatSchema = union([
  pingText,
  strictObject({
    url: pingText.describe("The address."),
    allow: channelShape.shape.allow
  })
]).meta({ title: "URL with secrets" });
function readHeartbeat(written2) {
  if (written2 === void 0) return void 0;
  if ("parts" in written2) return { url: written2, allowPrivate: false };
  return { url: written2.url, allowPrivate: written2.allow.includes("private") };
}
function readChannels(channels, { root, findings, ...known }) {
  return Object.entries(channels).flatMap(
    ([
      id,
      {
        notifiers: [notifier],
        common
      }
    ]) => {
      const { when, digest, allow } = common;
      findings.addAll(root, ["channels", id, "when"], strangers(when, known));
      if (notifier === void 0) return [];
      const quiet = common["quiet-hours"];
      return [
        {
          id,
          notifier,
          allowPrivate: allow.includes("private"),
          digestAbove: digest,
          route: routeOf(when, known),
          ...quiet === void 0 ? {} : { quiet }
        }
      ];
    }
  );
}
function routeOf({ states, severity, changes, ...scope }, known) {
  const checks = selectedChecks(scope, known);
  return { states, severity, changes, ...checks === void 0 ? {} : { checks: new Set(checks) } };
}
function channelSecrets({
  channels,
  heartbeat
}) {
  const ping = heartbeat === void 0 ? [] : secretNames(heartbeat.url);
  return [...channels.flatMap(({ notifier }) => notifier.secrets), ...ping];
}

// src/config/expectation.ts
var BROKEN_STATES = ["degraded", "down"];
function readExpectation(map, { name: name2, state, schema }, findings) {
  const path = ["expect", name2];
  const whole = nodeAt(map, path);
  if (whole === void 0) return [];
  const stated = BROKEN_STATES.filter((word3) => whole.kind === "map" && whole.entries.has(word3));
  const own2 = whole.kind === "map" ? pick2(whole, (key) => !stated.some((word3) => word3 === key)) : whole;
  const isOwnEmpty = stated.length > 0 && own2.kind === "map" && own2.entries.size === 0;
  const parts = [
    ...isOwnEmpty ? [] : [{ node: own2, path, state, beside: BROKEN_STATES }],
    ...stated.map((word3) => ({ node: nodeAt(whole, [word3]), path: [...path, word3], state: word3, beside: [] }))
  ];
  return parts.flatMap((part) => {
    const parsed = parseWith(schema, part.node && plain2(part.node), part.beside);
    if ("value" in parsed) return [parsed.value(part.state)];
    findings.addAll(map, part.path, parsed.problems);
    return [];
  });
}

// src/core/check.ts
var TELL_KINDS = ["latency", "certificate", "domain", "content", "budget"];

// src/config/issue-settings.ts
var settings = strictObject({
  repository: repositoryName.optional().describe(
    "Another repository in which they are opened, for instance `acme/status`. The job's own token may not write there: give the step the input `issues-token`."
  ),
  "reopen-within": durationField({ min: "0", max: "7d", bareUnit: "h" }).prefault(DEFAULTS.reopenWithin).describe(
    "What is down again so soon after its issue was closed opens that issue again instead of another one; `0`: always another one."
  ),
  "remind-after": durationField({ min: "0", max: "30d", bareUnit: "h" }).prefault(DEFAULTS.remindAfter).describe(
    "After how long without a word an issue about an outage that nobody has acknowledged reminds, then after twice that time, and so on; `0`: never."
  ),
  ...extrasShape
});
var issuesSchema = union([settings, _enum(["off"])]).prefault({}).describe("The issues in which incidents are told; `off`: there are none, only the page and channels tell of them.");
function issueSettings(written2) {
  if (written2 === "off")
    return {
      areOff: true,
      reopenWithinMs: milliseconds2(DEFAULTS.reopenWithin),
      remindAfterMs: milliseconds2(DEFAULTS.remindAfter),
      extras: NO_EXTRAS,
      changesFrom: []
    };
  const { repository } = written2;
  return {
    areOff: false,
    ...repository !== void 0 && { repository },
    reopenWithinMs: written2["reopen-within"],
    remindAfterMs: written2["remind-after"],
    extras: issueExtras(written2),
    changesFrom: written2["changes-from"]
  };
}
function milliseconds2(text3) {
  const parsed = parseDuration(text3);
  return "ms" in parsed ? parsed.ms : 0;
}

// src/config/maintenance.ts
var TIME = "2\\d{3}-\\d{2}-\\d{2}[T ]([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?(Z|[+-]\\d{2}:\\d{2})?";
var DATE = "2\\d{3}-\\d{2}-\\d{2}";
var timeText = written(
  "time",
  TIME,
  "write the local time as `2026-12-06T22:00`; an offset may follow, `+01:00` or `Z`"
);
var dateText = written("date", DATE, "write the date as `2026-12-27`");
function written(title, pattern2, hint) {
  const form = new RegExp(`^${pattern2}$`);
  return field({ title, type: "string", pattern: form.source }, (input) => {
    if (typeof input !== "string") return notText(input);
    return form.test(input) ? { value: input } : refuse(`${quoted(input)} is no ${title}`, hint);
  });
}
var maintenanceShape = strictObject({
  title: nameText.describe("What is done, for people: it is public."),
  from: timeText.describe(
    "When it begins, on the clocks of `zone`: `2026-12-06T22:00`. With an offset it needs no zone."
  ),
  to: timeText.optional().describe("When it ends, as `from`. This or `for` is needed."),
  for: durationField({ min: "1m", max: "90d", bareUnit: "h" }).optional().describe("How long it takes."),
  zone: string2().optional().describe("The time zone of its times, as in the IANA database: `Europe/Berlin`. UTC where absent."),
  repeat: string2().optional().describe("When it comes again: an RRULE of RFC 5545, `FREQ=WEEKLY;BYDAY=SU`. `from` is the first time."),
  except: union([dateText, array(dateText).min(1)]).optional().describe("Local dates on which it does not begin although `repeat` says so."),
  checks: namedChecks.describe("The ids of the checks it is for."),
  groups: namedGroups.describe("The ids of the groups it is for; without checks and groups it is for all checks.")
});
var ONE_END = "`to` says when it ends, `for` how long it takes";
var maintenanceSchema = maintenanceShape.refine((one) => one.to !== void 0 || one.for !== void 0, { message: `has no end
${ONE_END}` }).refine((one) => one.to === void 0 || one.for === void 0, { message: `has two ends
keep one: ${ONE_END}` }).refine((one) => one.except === void 0 || one.repeat !== void 0, {
  message: "does not repeat, so there is nothing to except",
  path: ["except"]
}).meta({ title: "maintenance" });
var maintenancesSchema = array(maintenanceSchema);
function readMaintenances(all, surroundings) {
  const { root, calendar, findings } = surroundings;
  return all.flatMap((one, index) => {
    const { schedule, problems: problems2 } = calendar.read(scheduleOf(one));
    findings.addAll(root, ["maintenance", index], [...problems2, ...strangers(one, surroundings)]);
    if (schedule === void 0) return [];
    const checks = selectedChecks(one, surroundings);
    return [{ title: one.title, schedule, ...checks !== void 0 && { checks } }];
  });
}
function scheduleOf(one) {
  const { from, to, zone, repeat } = one;
  return {
    from,
    // In whole seconds, as everything in history.
    end: to === void 0 ? { for: Math.ceil((one.for ?? 0) / 1e3) * 1e3 } : { to },
    ...zone !== void 0 && { zone },
    ...repeat !== void 0 && { repeat },
    except: [one.except ?? []].flat()
  };
}

// src/config/page-colours.ts
var LEAST_CONTRAST = 4.5;
var FORM = 'write `{ light: "#0b6b4b", dark: "#5fd3a3" }`: no colour is readable on white and on black';
var COLOUR2 = { type: "string", pattern: "^#[0-9a-fA-F]{6}$" };
var shadesField = field(
  {
    title: "colours",
    type: "object",
    properties: { light: COLOUR2, dark: COLOUR2 },
    required: ["light", "dark"],
    additionalProperties: false
  },
  (input) => {
    const shaped = SHADES.safeParse(input);
    if (!shaped.success) return refuse("expected a colour for the light scheme and one for the dark", FORM);
    const problems2 = ["light", "dark"].flatMap((scheme) => colourProblems(scheme, shaped.data[scheme]));
    const { light, dark } = shaped.data;
    return problems2.length > 0 ? { problems: problems2 } : { value: { light: light.toLowerCase(), dark: dark.toLowerCase() } };
  }
);
var SHADES = strictObject({ light: string2(), dark: string2() });
function colourProblems(scheme, colour) {
  if (!new RegExp(COLOUR2.pattern).test(colour))
    return [{ path: [scheme], message: `${quoted(colour)} is no colour`, hint: "write it as `#0b6b4b`" }];
  const worst = GROUNDS[scheme].map((ground) => ({ ground, ratio: contrastRatio(colour, ground) })).reduce((a, b) => b.ratio < a.ratio ? b : a);
  if (worst.ratio >= LEAST_CONTRAST) return [];
  const found2 = Math.floor(worst.ratio * 100) / 100;
  const hint = `at least ${LEAST_CONTRAST} is needed: take a ${scheme === "light" ? "darker" : "lighter"} one`;
  return [{ path: [scheme], message: `${quoted(colour)} has a contrast of ${found2} on ${worst.ground}`, hint }];
}

// src/config/page-files.ts
var MOST_CSS = 65536;
var MOST_LOGO = 65536;
var PROBLEMS = { css: cssProblem, logo: logoProblem };
function pageFile(root, use, name2) {
  const place = placeOf(root, ["page", use]);
  const hint = "write its path from the repository's root, and commit the file";
  return {
    name: name2,
    use,
    missing: diagnose(place, { message: `\`page.${use}\` is no file of this repository`, hint }),
    tooLarge: diagnose(place, {
      message: `\`page.${use}\` is larger than 1 MiB`,
      hint: "at most 64 KiB are published"
    }),
    problem: (text3) => {
      const wrong = PROBLEMS[use](text3);
      return wrong === void 0 ? void 0 : diagnose(place, { ...wrong, message: `\`${name2}\` ${wrong.message}` });
    }
  };
}
function cssProblem(text3) {
  if (text3.length > MOST_CSS) return { message: `has ${text3.length} characters`, hint: `allowed: up to ${MOST_CSS}` };
  const css = text3.replace(/\/\*[\s\S]*?(\*\/|$)/g, "").replace(/\\([0-9a-f]{1,6})\s?/gi, (_, code3) => character(Number.parseInt(code3, 16))).replace(/\\(.)/g, "$1");
  const hint = "the page calls no other host: put rules into this file, and images in as `data:`";
  if (/@import\b/i.test(css)) return { message: "has an `@import`", hint };
  for (const [, target = ""] of css.matchAll(/(?:url|src)\(\s*["']?([^"')]*)/gi))
    if (!/^(data:|#)/i.test(target.trim())) return { message: `loads ${quoted(target.trim().slice(0, 60))}`, hint };
  if (/image-set\(\s*["'](?!data:)/i.test(css)) return { message: "loads an image of an `image-set`", hint };
  return /<\/style|<!--/i.test(text3) ? { message: "has markup in it", hint: "write CSS alone" } : void 0;
}
function character(code3) {
  return code3 > 0 && code3 <= 1114111 && !(code3 >= 55296 && code3 <= 57343) ? String.fromCodePoint(code3) : "\uFFFD";
}
function logoProblem(text3) {
  if (text3.length > MOST_LOGO) return { message: `has ${text3.length} characters`, hint: `allowed: up to ${MOST_LOGO}` };
  const start = text3.replace(/^\uFEFF/, "").replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>]*>/gi, "").trimStart();
  return /^<svg[\s>]/.test(start) ? void 0 : { message: "is no SVG image", hint: "a logo is an SVG file: it is sharp on every screen" };
}

// src/config/page.ts
var zoneName2 = field({ title: "time zone", type: "string" }, (input) => {
  if (typeof input !== "string") return notText(input);
  return isZone(input) ? { value: input } : refuse(`${quoted(input)} is no time zone`, "write one of the IANA database, for instance `Europe/Berlin`");
});
var DOMAIN = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$/;
var domainName = field({ title: "domain", type: "string" }, (input) => {
  if (typeof input !== "string") return notText(input);
  const name2 = input.toLowerCase();
  return DOMAIN.test(name2) ? { value: name2 } : refuse(`${quoted(input)} is no domain`, "write the name alone, for instance `status.acme.dev`");
});
var MOST_MARKDOWN = 5e3;
var markdownText = field(
  { title: "Markdown", type: "string", maxLength: MOST_MARKDOWN },
  (input) => {
    if (typeof input !== "string") return notText(input);
    if (input.includes("${")) return refuse("a secret cannot stand here, for the page is public", "write the text out");
    if (input.length <= MOST_MARKDOWN) return { value: input };
    return refuse(`has ${input.length} characters`, `allowed: up to ${MOST_MARKDOWN}`);
  }
);
var webAddress = field({ title: "URL", type: "string", pattern: "^https?://" }, (input) => {
  if (typeof input !== "string") return notText(input);
  const url = URL.parse(input);
  if (!input.includes("${") && (url?.protocol === "https:" || url?.protocol === "http:")) return { value: url.href };
  return refuse(`${quoted(input)} is no address to link to`, "write for instance `https://acme.dev/support`");
});
var tone = (what) => shadesField.optional().describe(`The colour of ${what}, in both schemes.`);
var pageSchema = strictObject({
  title: nameText.prefault(DEFAULTS.title).describe("The headline of the status page."),
  url: siteUrl.optional().describe("The address the page is served at."),
  domain: domainName.optional().describe("Your own domain for the page: the site gets a `CNAME` file, and its address is made from it."),
  language: _enum(LANGUAGE_CODES).prefault("en").describe("The language of the pages; files for programs stay English."),
  zone: zoneName2.prefault("UTC").describe("The time zone of the pages' times; a script shows them in the reader's own."),
  private: boolean2().prefault(false).describe("Keep the targets of all checks out of everything public, as `private` does for one."),
  logo: string2().optional().describe("An SVG file of the repository, shown beside the title."),
  colors: strictObject({
    accent: tone("what has the focus"),
    up: tone("what is up"),
    degraded: tone("what is degraded"),
    down: tone("what is down"),
    unseen: tone("what we cannot see"),
    checking: tone("what is being checked")
  }).prefault({}),
  css: string2().optional().describe("A stylesheet of the repository, put after our own. It may load nothing."),
  links: array(strictObject({ title: nameText, url: webAddress })).max(8).prefault([]).describe("Links beside the title, each with `title` and `url`."),
  header: markdownText.optional().describe("Markdown above everything; HTML and images in it are shown as text."),
  footer: markdownText.optional().describe("Markdown below everything, as `header`.")
});
function readPage(page, root, findings) {
  const { title, url, domain, language, zone, colors, links, header, footer, css, logo } = page;
  if (url !== void 0 && domain !== void 0 && new URL(url).hostname !== domain) {
    const message = `is served at \`${new URL(url).hostname}\`, says \`page.url\``;
    findings.addAll(root, ["page", "domain"], [{ path: [], message, hint: "keep one of the two" }]);
  }
  const address2 = url ?? (domain === void 0 ? void 0 : `https://${domain}/`);
  const { accent, up, degraded, down, unseen: unseen2, checking } = colors;
  return {
    title,
    ...address2 === void 0 ? {} : { url: address2 },
    language,
    zone,
    look: {
      colours: {
        ...accent && { accent },
        ...up && { up },
        ...degraded && { degraded },
        ...down && { down },
        ...unseen2 && { unseen: unseen2 },
        ...checking && { checking }
      },
      links,
      ...header === void 0 ? {} : { header },
      ...footer === void 0 ? {} : { footer },
      ...domain === void 0 ? {} : { domain }
    },
    files: [
      ...css === void 0 ? [] : [pageFile(root, "css", css)],
      ...logo === void 0 ? [] : [pageFile(root, "logo", logo)]
    ]
  };
}
function withTexts(page, texts2) {
  const read2 = page.files.flatMap(({ use, name: name2 }) => {
    const text3 = texts2.get(name2);
    return text3 === void 0 ? [] : [[use, text3]];
  });
  return { ...page, look: { ...page.look, ...Object.fromEntries(read2) } };
}

// src/config/publish.ts
var TAKEN_PATHS = [
  "api",
  "assets",
  "badges",
  "checks",
  "groups",
  "history",
  "incidents",
  "maintenance",
  "reference",
  "uptime"
];
var pagePath = field(
  { title: "path", type: "string", pattern: "^[a-z0-9]+(-[a-z0-9]+)*$", maxLength: 64 },
  (input) => {
    if (typeof input !== "string") return notText(input);
    const meant = input.replace(/^\/|\/$/g, "");
    if (!isSlug(meant) || TAKEN_PATHS.includes(meant))
      return refuse(
        TAKEN_PATHS.includes(meant) ? `\`/${meant}/\` is a folder of every page` : `${quoted(input)} is no path of a page`,
        "write lower-case letters, digits and single hyphens, for instance `internal`"
      );
    return meant === input ? { value: input } : refuse(`${quoted(input)} is no path of a page`, `write \`${meant}\``);
  }
);
function pathBelow(title, example) {
  return field({ title, type: "string", minLength: 1, maxLength: 200 }, (input) => {
    if (typeof input !== "string") return notText(input);
    const meant = input.replace(/^(\.?\/)+|\/+$/g, "");
    const isPath = /^[\w.-]+(\/[\w.-]+)*$/.test(meant) && !meant.split("/").some((part) => /^\.{1,2}$|^\.git$/i.test(part));
    if (!isPath) return refuse(`${quoted(input)} is no path below the root`, `write for instance \`${example}\``);
    return { value: meant };
  });
}
var publishField = union([
  _enum(["actions", "branch", "off"]),
  strictObject({
    branch: siteBranchName.describe(
      "The branch that is replaced by the site: one commit without a past. One that holds anything else is left alone."
    )
  }),
  strictObject({
    folder: pathBelow("folder", "status").describe(
      "The folder of another site, which its own workflow publishes, in which the page stands."
    )
  })
]).prefault(DEFAULTS.publish).describe(
  "How the page gets to its readers: `actions` by a second job with GitHub's own actions, `branch` by a commit to `gh-pages` or the named branch, a folder by the workflow that publishes this repository's other site, `off` not at all. On your machine the folder is the page."
);
var publishKeys = {
  publish: publishField,
  checks: namedChecks.describe("The ids of the checks that the page shows; without checks and groups it shows all."),
  groups: namedGroups.describe("The ids of the groups that the page shows.")
};
var furtherPageShape = strictObject({
  path: pagePath.describe(
    "Where it is below the first page: `internal` gives `/internal/`. It is not hidden or locked."
  ),
  title: nameText.describe("Its headline."),
  checks: namedChecks.describe("The ids of the checks that it shows; without checks and groups it shows all."),
  groups: namedGroups.describe("The ids of the groups that it shows."),
  private: boolean2().prefault(false).describe("Show no target of any check.")
});
var furtherPagesSchema = array(furtherPageShape.meta({ title: "page" }));
var readmeSchema = strictObject({
  file: pathBelow("file", "README.md").prefault(DEFAULTS.readmeFile).describe(
    "The file that has the lines `<!-- allclear:begin -->` and `<!-- allclear:end -->`: what is between them is ours."
  ),
  by: _enum(["pull-request", "commit"]).prefault(DEFAULTS.readmeBy).describe("`pull-request`: one is opened and kept up to date. `commit`: to the default branch.")
});
function readPublishing(written2) {
  const { root, findings, page, pages, readme } = written2;
  findings.addAll(root, ["page"], strangers(page, written2));
  const paths = /* @__PURE__ */ new Set();
  for (const [index, one] of pages.entries()) {
    findings.addAll(root, ["pages", index], strangers(one, written2));
    findings.addAll(root, ["pages", index], namesThatTell(one, written2));
    if (paths.has(one.path))
      findings.addAll(root, ["pages", index, "path"], [{ path: [], message: `two pages are at \`/${one.path}/\`` }]);
    paths.add(one.path);
  }
  branchIsFree(written2);
  const pageChecks = selectedChecks(page, written2);
  return {
    publish: modeOf(page.publish),
    ...pageChecks === void 0 ? {} : { pageChecks },
    pages: pages.map((one) => {
      const checks = selectedChecks(one, written2);
      return { path: one.path, title: one.title, isPrivate: one.private, ...checks === void 0 ? {} : { checks } };
    }),
    ...readme === void 0 ? {} : { readme }
  };
}
function namesThatTell(page, written2) {
  if (!page.private) return [];
  const shown = selectedChecks(page, written2);
  const nameless = written2.drafts.find(
    ({ id, node: node2 }) => !node2.entries.has("name") && (shown?.some((one) => one === id) ?? true)
  );
  if (nameless === void 0) return [];
  return [
    {
      path: ["private"],
      message: `shows no targets, but the check at ${cite(nameless.node.place)} is named after its own`,
      hint: "give it a `name`",
      severity: "warning"
    }
  ];
}
function branchIsFree({ root, findings, page, historyRef }) {
  const mode = modeOf(page.publish);
  if (mode.kind !== "branch" || historyRef !== `refs/heads/${mode.branch}`) return;
  const at = mapAt(root, "page").entries.has("publish") ? ["page", "publish"] : ["page"];
  findings.addAll(root, at, [
    {
      path: [],
      message: `the branch \`${mode.branch}\` holds the history`,
      hint: "the site needs a branch of its own, for instance `gh-pages`"
    }
  ]);
}
function modeOf(written2) {
  if (typeof written2 === "object")
    return "branch" in written2 ? { kind: "branch", branch: written2.branch } : { kind: "folder", folder: written2.folder };
  return written2 === "branch" ? { kind: "branch", branch: DEFAULTS.siteBranch } : { kind: written2 };
}

// src/config/target.ts
var EXAMPLE = "write for instance `https://acme.dev/health`";
var targetField = field(
  { title: "URL", type: "string", pattern: "^[A-Za-z][A-Za-z0-9+.-]*://" },
  readTarget
);
function readTarget(input) {
  if (input === void 0) return refuse("is missing", EXAMPLE);
  if (input === null) return refuse("has no value", EXAMPLE);
  if (typeof input !== "string") return refuse(`expected a URL, found ${found(input)}`, EXAMPLE);
  const parsed = parseTemplate(input);
  if ("problem" in parsed)
    return { problems: [{ path: [], message: parsed.problem, hint: parsed.hint, excerpt: parsed.excerpt }] };
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(input)?.[1]?.toLowerCase();
  if (scheme === void 0) return withoutScheme(input);
  const blank = /[\s\p{Cc}]+/u.exec(input)?.[0];
  if (blank !== void 0)
    return {
      problems: [{ path: [], message: "a blank within a URL", hint: "write `%20` for a blank", excerpt: blank }]
    };
  return readUrl(input, parsed.template, scheme);
}
function withoutScheme(input) {
  if (input.startsWith("${"))
    return refuse(
      "the URL begins with a secret, so its kind is not known",
      "write the scheme out: `https://` and the rest"
    );
  const rest = input.replace(/^[a-z]*:?\/*/i, (start) => start.includes(":") || start.includes("/") ? "" : start);
  const hint = /^[\w.-]+\.[a-z]{2,}\b/i.test(rest) ? `write \`https://${rest}\`` : EXAMPLE;
  return refuse(`${quoted(input)} has no scheme`, hint);
}
function readUrl(input, template, scheme) {
  const url = URL.parse(filled3(template, "x")) ?? URL.parse(filled3(template, "1"));
  const login = /^[^/]*\/\/([^/?#]*)@/.exec(input)?.[1];
  if (login !== void 0)
    return {
      problems: [
        {
          path: [],
          message: "a name or password in the URL would be public",
          hint: "put it in a secret and send it with `headers: { authorization: \u2026 }`",
          excerpt: login,
          masked: true
        }
      ]
    };
  const port = /:(\d+)$/.exec(/^[^/]*\/\/([^/?#]*)/.exec(input)?.[1] ?? "")?.[1];
  if (port !== void 0 && (Number(port) < 1 || Number(port) > 65535))
    return {
      problems: [{ path: [], message: `no such port: ${port}`, hint: "ports go from 1 to 65535", excerpt: `:${port}` }]
    };
  if (url === null || url.hostname === "") return refuse(`${quoted(input)} is no URL`, EXAMPLE);
  const place = `${url.host}${url.pathname}`.replace(/\/$/, "");
  const isPlain = template.parts.every((part) => typeof part === "string");
  return { value: { template, scheme, ...isPlain ? { label: place } : {} } };
}
function filled3(template, secret) {
  return template.parts.map((part) => typeof part === "string" ? part : secret).join("");
}

// src/config/walls.ts
var KINDS2 = ["challenge", "block", "region", "login", "rate-limit", "origin"];
var code2 = int().min(100).max(999);
var words2 = string2().min(1);
var wallSchema = strictObject({
  name: nameText.describe("What people call it."),
  kind: _enum(KINDS2).prefault("block").describe(
    "What it does to us. `origin`: it says that the target behind it is dead, which is an outage; with all others the target is not seen."
  ),
  status: union([code2, array(code2).min(1)]).optional().describe("The status codes of its answers; any where absent."),
  header: record(string2().regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, "is not a header name"), string2()).optional().describe(
    "Headers that its answers have, each with a text that stands in its value; an empty one stands in any."
  ),
  body: union([words2, array(words2).min(1)]).optional().describe("A text, or several of which one is enough, in the first 16 KiB of its page."),
  remedy: nameText.optional().describe("What to do about it: shown where it refused us.")
}).refine(({ header, body: body2 }) => Object.keys(header ?? {}).length > 0 || body2 !== void 0, {
  message: "has neither `header` nor `body`\na code alone does not tell who refused"
}).refine(({ name: name2 }) => slug(name2) !== "", {
  message: "has a name of which no id can be made\nuse letters a to z or digits in it"
}).meta({ title: "wall" });
var wallsSchema = array(wallSchema).superRefine((walls, context) => {
  const ids2 = walls.map(({ name: name2 }) => slug(name2));
  for (const [index, id] of ids2.entries())
    if (ids2.indexOf(id) < index)
      context.addIssue({ code: "custom", path: [index, "name"], message: `has the id \`${id}\` of another wall` });
});
var controlUrl = field({ title: "URL", type: "string", pattern: "^https?://" }, (input) => {
  if (typeof input !== "string") return notText(input);
  if (input.includes("${")) return refuse("a secret cannot stand here", "a control is asked without any");
  const url = URL.parse(input);
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "")
    return refuse(`${quoted(input)} is no address to ask`, "write for instance `https://example.com/`");
  return { value: url.href };
});
function ownWall({ name: name2, kind, status, header, body: body2, remedy }) {
  const id = slug(name2);
  const headers = Object.entries(header ?? {}).map(
    ([key, value]) => ({ header: key.toLowerCase(), matches: literally(value) })
  );
  return {
    id,
    name: name2,
    ...remedy === void 0 ? {} : { remedy, originRemedy: remedy },
    rules: [
      {
        id,
        kind,
        confidence: "definitive",
        ...status === void 0 ? {} : { status: [status].flat() },
        ...headers.length === 0 ? {} : { all: headers },
        ...body2 === void 0 ? {} : { any: [body2].flat().map((text3) => ({ body: literally(text3) })) },
        maxBody: Number.POSITIVE_INFINITY
      }
    ]
  };
}
function literally(text3) {
  return new RegExp(text3.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&"), "i");
}

// src/config/schema.ts
var looks = (count2, state) => int().min(1).max(10).prefault(count2).describe(`Looks in a row that confirm a change to ${state}.`);
var confirmShape = strictObject({
  down: looks(DEFAULTS.confirmDown, "down"),
  degraded: looks(DEFAULTS.confirmDegraded, "degraded"),
  up: looks(DEFAULTS.confirmUp, "up")
});
var policySchema = strictObject({
  every: durationField({ min: "1m", max: "7d", bareUnit: "m" }).optional().describe("How often to look; `every` of the whole config where absent."),
  timeout: durationField({ min: "100ms", max: "5m" }).prefault(DEFAULTS.timeout).describe("The longest time for one attempt, from the lookup to the last byte."),
  retries: int().min(0).max(5).prefault(DEFAULTS.retries).describe(
    "Further attempts within one look, after failures that may pass by themselves. After POST and PATCH there are none unless the check itself says so: `defaults` and groups do not count."
  ),
  confirm: confirmShape.prefault({}).describe("How many looks confirm a change of state."),
  tell: array(_enum(TELL_KINDS)).prefault([...DEFAULTS.tell]).describe(
    "What gets an issue of its own beside outages: kinds of degraded, and `budget` for an `slo` whose budget burns."
  ),
  slo: strictObject({
    target: number2().min(50).max(99.999).describe("The share of the observed time to be up, in percent, for instance `99.9`."),
    window: _enum(WINDOWS).prefault(DEFAULTS.sloWindow).describe("The time over which it counts.")
  }).optional().describe(
    "What you promise: gives the error budget in `report`, and an issue when it burns where `tell` has `budget`."
  ),
  "depends-on": union([idText, array(idText).min(1)]).optional().describe(
    "The ids of checks without which it cannot be well. While one of them is down nobody is told of this one; it is measured as always."
  ),
  owner: ownerField.optional().describe(
    'Who is assigned to its issues and named in them: a login (`"@ana"`), a team (`"@acme/core"`), or a list. Members of a team are assigned where the token may read them; the token of a workflow may not.'
  ),
  labels: array(labelText).max(20).prefault([]).describe("Labels of your own for its issues, beside ours."),
  private: boolean2().prefault(false).describe("Keep the target and its addresses out of everything public.")
});
var policyKeys = Object.keys(policySchema.shape);
var identitySchema = strictObject({
  name: nameText.optional().describe("What people call it; the URL's host and path where absent."),
  id: idText.optional().describe("Its stable id in history; made from the name where absent."),
  was: union([idText, array(idText).min(1)]).optional().describe("Earlier ids whose history it goes on with."),
  url: targetField.describe("What to look at; the scheme picks the kind of check. May hold secrets."),
  group: string2().optional().describe("The id of the group it belongs to."),
  tags: array(idText).max(10).optional().describe("What people can filter the page by.")
});
var pageSchema2 = strictObject({ ...pageSchema.shape, ...publishKeys });
var runSchema = strictObject({
  every: durationField({ min: "1m", max: "1d", bareUnit: "m" }).prefault(DEFAULTS.every).describe("How often a round is due: the interval of the workflow's schedule."),
  settle: durationField({ min: "0", max: "10m", bareUnit: "m" }).prefault(DEFAULTS.settle).describe("How long a round may go on to confirm or refute what it saw; `0` ends it at once."),
  page: pageSchema2.prefault({}).describe("The status page."),
  pages: furtherPagesSchema.prefault([]).describe("Further pages of the same history, each below the first one. One site is public as a whole."),
  readme: readmeSchema.optional().describe("Keeps a table of the checks in a file of the repository."),
  history: historySchema.prefault({}).describe("Where results are kept."),
  issues: issuesSchema,
  control: union([controlUrl, array(controlUrl).min(1)]).optional().describe(
    "Addresses that show whether our own network works, asked only when looks fail as if it did not. Any answer will do. In the Action GitHub's API where absent."
  ),
  maintenance: maintenancesSchema.prefault([]).describe("Planned work: looks go on, but nobody is told of what breaks, and its time is outside of uptime."),
  channels: channelsSchema.prefault({}).describe("Ways to tell people beside issues, by name: [channels.md](channels.md) shows each."),
  heartbeat: heartbeatSchema.optional().describe(
    "Called with GET after each recorded round: the address of a service that tells you when it is not called any more."
  ),
  walls: wallsSchema.prefault([]).describe("Walls in front of your targets that we do not know.")
});
var groupNameSchema = nameText.optional().describe("What people call it; its id where absent.");
var expectStatusSchema = statusField.prefault(DEFAULTS.status).describe(
  "The status codes that are right: a code, range, class, `any`, `none`, a list of them with `!` to exclude, or a map of states to them."
);
function typeKeys({ checkTypes }) {
  return [...new Set(checkTypes.flatMap(({ shape }) => Object.keys(shape.shape)))];
}
function sharedKeys(registries) {
  return [...policyKeys, "expect", ...typeKeys(registries)];
}
function checkKeys(registries) {
  return [...Object.keys(identitySchema.shape), ...sharedKeys(registries)];
}
function expectKeys({ assertions }) {
  return ["status", ...assertions.map(({ name: name2 }) => name2)];
}
var TOP_KEYS = [...Object.keys(runSchema.shape), "defaults", "groups", "checks"];

// src/config/parts.ts
var CHECK_ONLY = new Set(Object.keys(identitySchema.shape));
function readAt(map, path, schema, findings) {
  const node2 = nodeAt(map, path);
  const parsed = parseWith(schema, node2 === void 0 ? void 0 : plain2(node2));
  if ("value" in parsed) return parsed.value;
  findings.addAll(map, path, parsed.problems);
  return void 0;
}
function readKeys(map, keys, schema, findings) {
  const parsed = parseWith(schema, plain2(pick2(map, (key) => keys.includes(key))));
  if ("value" in parsed) return parsed.value;
  findings.addAll(map, [], parsed.problems);
  return void 0;
}
function checkKeysOf(map, keys, schema, findings) {
  const parsed = parseWith(schema, plain2(pick2(map, (key) => keys.includes(key))));
  if ("value" in parsed) return;
  const written2 = parsed.problems.filter(({ path: [key] }) => key !== void 0 && map.entries.has(String(key)));
  findings.addAll(map, [], written2);
}
function readMap(map, key, findings, hint) {
  const value = map.entries.get(key)?.value;
  if (value !== void 0 && !isNothing2(value)) requireMap(map, [key], value, findings, hint);
  return mapAt(map, key);
}
function requireMap(map, path, value, findings, hint) {
  if (value.kind === "map") return;
  const message = `expected a map, found ${seen(value)}`;
  findings.addAll(map, path, [{ path: [], message, ...hint === void 0 ? {} : { hint } }]);
}
function rejectUnknownKeys(map, allowed, findings) {
  for (const [key, entry] of map.entries) {
    if (allowed.includes(key)) continue;
    const isMisplaced = CHECK_ONLY.has(key) && allowed.includes("timeout");
    const hint = `allowed here: ${listed(allowed)}`;
    findings.add(
      entry.key,
      isMisplaced ? { message: `\`${key}\` belongs to a single check`, hint } : unknownKey(key, allowed)
    );
  }
}

// src/config/layer.ts
function checkLayer(layer, kind, registries, findings) {
  const named = kind === "group" ? ["name"] : [];
  rejectUnknownKeys(layer, [...named, ...sharedKeys(registries)], findings);
  if (kind === "group") readAt(layer, ["name"], groupNameSchema, findings);
  checkKeysOf(layer, policyKeys, policySchema, findings);
  checkTypeKeys(layer, registries, findings);
  const expect = expectOf(layer, registries, findings);
  if (expect.entries.has("status")) readAt(layer, ["expect", "status"], expectStatusSchema, findings);
  for (const assertion of registries.assertions) readExpectation(layer, assertion, findings);
}
function checkTypeKeys(map, { checkTypes }, findings) {
  for (const { shape, schema } of checkTypes) checkKeysOf(map, Object.keys(shape.shape), schema, findings);
}
function expectOf(map, registries, findings) {
  const expect = readMap(map, "expect", findings, "write for instance `expect: { status: 2xx }`");
  rejectUnknownKeys(expect, expectKeys(registries), findings);
  return expect;
}
function layerFor(layer, type2, registries) {
  const own2 = type2 === void 0 ? [] : Object.keys(type2.shape.shape);
  const usable = /* @__PURE__ */ new Set([...policyKeys, "expect", ...own2]);
  const picked = pick2(layer, (key) => usable.has(key));
  const expect = picked.entries.get("expect");
  if (expect?.value.kind !== "map" || type2 === void 0) return picked;
  const hasEvidence = (key) => {
    const needs = registries.assertions.find(({ name: name2 }) => name2 === key)?.needs;
    return key === "status" ? type2.hasStatus : needs === void 0 || type2.gives.includes(needs);
  };
  const value = pick2(expect.value, hasEvidence);
  return { ...picked, entries: new Map([...picked.entries, ["expect", { ...expect, value }]]) };
}

// src/config/merge.ts
var WHOLE_KEYS = /* @__PURE__ */ new Set(["status", "auth", "schema", "equals"]);
var JOINED = /* @__PURE__ */ new Set(["checks", "maintenance"]);
function overlay(base, over) {
  const entries2 = new Map(base.entries);
  for (const [key, entry] of over.entries) {
    const below3 = entries2.get(key)?.value;
    const isDeep = below3?.kind === "map" && entry.value.kind === "map" && !WHOLE_KEYS.has(key);
    entries2.set(key, isDeep ? { ...entry, value: overlay(below3, entry.value) } : entry);
  }
  return { ...over, entries: entries2 };
}
function mergeFiles(roots, findings) {
  const [first2, ...others] = roots;
  if (first2 === void 0) return void 0;
  return others.reduce((merged, root) => join(merged, root, findings, true), first2);
}
function join(into, from, findings, isTop) {
  const entries2 = new Map(into.entries);
  for (const [key, entry] of from.entries) {
    const present2 = entries2.get(key);
    if (present2 === void 0) entries2.set(key, entry);
    else entries2.set(key, { ...present2, value: joinValue(key, present2, entry, findings, isTop) });
  }
  return { ...into, entries: entries2 };
}
function joinValue(key, first2, second, findings, isTop) {
  if (first2.value.kind === "map" && second.value.kind === "map")
    return join(first2.value, second.value, findings, false);
  if (isTop && JOINED.has(key) && first2.value.kind === "list" && second.value.kind === "list")
    return { ...first2.value, items: [...first2.value.items, ...second.value.items] };
  if (!same(first2.value, second.value))
    findings.add(second.key, {
      message: `\`${key}\` is given here and otherwise at ${cite(first2.key)}`,
      hint: `keep one of ${listed([first2.key.file.name, second.key.file.name])}`
    });
  return first2.value;
}
function same(a, b) {
  if (a.kind === "scalar") return b.kind === "scalar" && a.value === b.value;
  if (a.kind !== "list" || b.kind !== "list" || a.items.length !== b.items.length) return false;
  return a.items.every((item, index) => {
    const other = b.items[index];
    return other !== void 0 && same(item, other);
  });
}

// src/config/check.ts
function readCheck(item, surroundings) {
  const { registries, defaults, findings } = surroundings;
  if (item.kind !== "map") {
    findings.add(item.place, {
      message: `a check is a map, found ${seen(item)}`,
      hint: "write `- url: https://acme.dev`"
    });
    return void 0;
  }
  rejectUnknownKeys(item, checkKeys(registries), findings);
  const target = readAt(item, ["url"], identitySchema.shape.url, findings);
  const type2 = target === void 0 ? void 0 : typeOf(item, target, surroundings);
  const group = groupOf(item, surroundings);
  if (type2 === void 0) checkTypeKeys(item, registries, findings);
  const layers = [defaults, ...group === void 0 ? [] : [group.node]];
  const below3 = layers.map((layer) => layerFor(layer, type2, registries)).reduce(overlay);
  const node2 = overlay(below3, item);
  const policy = privately(readKeys(node2, policyKeys, policySchema, findings), surroundings);
  const probe = type2 === void 0 || target === void 0 ? void 0 : readProbe(node2, type2, target, findings);
  return {
    node: node2,
    ...readIdentity(item, target, policy?.private === true, findings),
    ...group === void 0 ? {} : { group: group.id },
    tags: [...new Set(readAt(item, ["tags"], identitySchema.shape.tags, findings) ?? [])],
    ...policy === void 0 ? {} : { policy },
    hasOwnRetries: item.entries.has("retries"),
    hasOwnDependencies: item.entries.has("depends-on"),
    ...type2 === void 0 ? {} : { type: type2 },
    ...probe === void 0 ? {} : { probe },
    foreign: type2 === void 0 ? [] : foreignKeys(item, type2, registries),
    ...readExpect(node2, surroundings)
  };
}
function privately(policy, { isPrivate }) {
  return policy !== void 0 && isPrivate ? { ...policy, private: true } : policy;
}
function foreignKeys(item, type2, { checkTypes }) {
  return [...item.entries.keys()].flatMap((key) => {
    if (policyKeys.includes(key) || Object.hasOwn(type2.shape.shape, key)) return [];
    const owner = checkTypes.find(({ shape }) => Object.hasOwn(shape.shape, key));
    return owner === void 0 ? [] : [{ key, owner: owner.type }];
  });
}
function readProbe(node2, type2, target, findings) {
  return readKeys(node2, Object.keys(type2.shape.shape), type2.schema, findings)?.(target.template);
}
function typeOf(item, { scheme }, { registries, findings }) {
  const type2 = registries.checkTypes.find(({ schemes: schemes2 }) => schemes2.includes(scheme));
  if (type2 !== void 0) return type2;
  const schemes = registries.checkTypes.flatMap((known) => known.schemes);
  const meant = nearest(scheme, schemes);
  const message = `nothing looks at \`${scheme}\` URLs${meant === void 0 ? "" : `, did you mean \`${meant}\`?`}`;
  findings.addAll(
    item,
    ["url"],
    [{ path: [], message, hint: `allowed: ${listed(schemes)}`, excerpt: textAt(item, "url")?.split(":")[0] ?? scheme }]
  );
  return void 0;
}
function groupOf(item, { groups, findings }) {
  if (!item.entries.has("group")) return void 0;
  const id = readAt(item, ["group"], identitySchema.shape.group, findings);
  if (id === void 0) return void 0;
  const node2 = groups.get(id);
  if (node2 !== void 0) return { id, node: node2 };
  const meant = nearest(id, groups.keys());
  const message = `no group ${quoted(id)}${meant === void 0 ? "" : `, did you mean \`${meant}\`?`}`;
  const hint = groups.size === 0 ? "name it below `groups:` first" : `groups: ${listed(groups.keys())}`;
  findings.addAll(item, ["group"], [{ path: [], message, hint }]);
  return void 0;
}
function readIdentity(item, target, isPrivate, findings) {
  const given = readAt(item, ["name"], identitySchema.shape.name, findings);
  const name2 = given ?? (isPrivate || item.entries.has("name") ? void 0 : target?.label);
  if (name2 === void 0 && target !== void 0 && !item.entries.has("name")) {
    const why = isPrivate ? "the target of a private check is not shown" : "the URL holds a secret";
    findings.addAll(
      item,
      [],
      [{ path: ["url"], message: `${why}, so no name can be made from it`, hint: "add a `name`" }]
    );
  }
  const written2 = readAt(item, ["id"], identitySchema.shape.id, findings);
  const id = item.entries.has("id") ? written2 : name2 === void 0 ? void 0 : slug(name2);
  if (id === "") {
    const message = `no id can be made from ${quoted(name2 ?? "")}`;
    findings.addAll(item, ["name"], [{ path: [], message, hint: "add an `id` of letters a to z, digits and hyphens" }]);
  }
  const was = readAt(item, ["was"], identitySchema.shape.was, findings) ?? [];
  return {
    ...name2 === void 0 ? {} : { name: name2 },
    ...id === void 0 || id === "" ? {} : { id },
    was: typeof was === "string" ? [was] : was
  };
}
function readExpect(node2, { registries, findings }) {
  const expect = expectOf(node2, registries, findings);
  const status = readAt(node2, ["expect", "status"], expectStatusSchema, findings);
  const asserted = registries.assertions.filter(({ name: name2 }) => expect.entries.has(name2));
  const assertions = asserted.flatMap((assertion) => readExpectation(node2, assertion, findings));
  return { ...status === void 0 ? {} : { status }, asserted, assertions };
}

// src/config/check-files.ts
function checkFiles(check, files) {
  return files.map(({ name: name2, path }) => {
    const place = placeOf(check, path);
    const key = `\`${path.join(".")}\``;
    return {
      name: name2,
      missing: diagnose(place, {
        message: `${key} is no file of this repository`,
        hint: "write its path from the repository's root, and commit the file"
      }),
      tooLarge: diagnose(place, { message: `${key} is larger than 1 MiB`, hint: "send less: a probe should be cheap" })
    };
  });
}

// src/config/dependencies.ts
var KEY2 = "depends-on";
var MOST_LISTED2 = 12;
function dependenciesOf({ id, policy, hasOwnDependencies }) {
  const written2 = [policy?.[KEY2] ?? []].flat();
  return written2.filter((parent) => hasOwnDependencies || parent !== id).map(checkId);
}
function dependenciesExist(drafts, findings) {
  const ids2 = drafts.flatMap(({ id }) => id ?? []);
  if (ids2.length < drafts.length) return;
  for (const draft of drafts)
    for (const [index, parent] of [draft.policy?.[KEY2] ?? []].flat().entries()) {
      if (ids2.includes(parent)) continue;
      const meant = nearest(parent, ids2);
      const path = Array.isArray(draft.policy?.[KEY2]) ? [KEY2, index] : [KEY2];
      const more = ids2.length > MOST_LISTED2 ? ` and ${ids2.length - MOST_LISTED2} more` : "";
      findings.add(placeOf(draft.node, path), {
        message: `no check ${quoted(parent)}${meant === void 0 ? "" : `, did you mean \`${meant}\`?`}`,
        hint: `the ids of checks: ${listed(ids2.slice(0, MOST_LISTED2))}${more}`
      });
    }
}
function dependenciesEnd(drafts, findings) {
  const parents = new Map(
    drafts.flatMap((draft) => draft.id === void 0 ? [] : [[draft.id, dependenciesOf(draft)]])
  );
  const named = /* @__PURE__ */ new Set();
  for (const { id, node: node2 } of drafts) {
    if (id === void 0 || named.has(id)) continue;
    const circle = circleFrom(id, parents);
    if (circle === void 0) continue;
    for (const member of circle) named.add(member);
    const [first2, ...others] = circle;
    const ways = [...others, first2].map((member) => `\`${member}\``).join(", which depends on ");
    findings.add(keyPlaceOf(node2, [KEY2]), {
      message: `\`${first2}\` depends on ${ways}`,
      hint: "nobody would be told of any of them; take one of these dependencies away"
    });
  }
}
function circleFrom(id, parents) {
  const ways = [[id]];
  const seen2 = /* @__PURE__ */ new Set();
  for (const way of ways)
    for (const parent of parents.get(way.at(-1) ?? id) ?? []) {
      if (parent === id) return way;
      if (seen2.has(parent)) continue;
      seen2.add(parent);
      ways.push([...way, parent]);
    }
  return void 0;
}

// src/config/findings.ts
var VERB = /^(is|has|accepts|must|begins) /;
var Findings = class {
  byPlace = /* @__PURE__ */ new Map();
  /** A mistake at a place that is known already. */
  add(place, problem) {
    this.keep(diagnose(place, problem));
  }
  keep(diagnostic) {
    const { file, line, column, message } = diagnostic;
    this.byPlace.set(JSON.stringify([file, line, column, message]), diagnostic);
  }
  /** Mistakes in the value `at` within a map; the path from that map's own key to the mistake is named in front of each. */
  addAll(map, at, problems2) {
    for (const problem of problems2) {
      const path = [...at, ...problem.path];
      const isKey = problem.at === "key";
      const subject = spell3(isKey ? [] : path);
      const message = subject === "" ? problem.message : `${subject}${VERB.test(problem.message) ? "" : ":"} ${problem.message}`;
      this.add(isKey ? keyPlaceOf(map, path) : placeOf(map, path), { ...problem, message });
    }
  }
  get hasErrors() {
    return [...this.byPlace.values()].some(({ severity }) => severity === "error");
  }
  /** All of them by position. */
  sorted() {
    return [...this.byPlace.values()].sort(byPosition);
  }
};
function spell3(path) {
  const text3 = path.map((step) => typeof step === "number" ? `[${step}]` : `.${step}`).join("");
  return text3 === "" ? "" : `\`${text3.replace(/^\./, "")}\``;
}

// src/config/read.ts
var import_yaml2 = __toESM(require_dist(), 1);

// src/config/syntax.ts
var import_yaml = __toESM(require_dist(), 1);
var SECOND_COLON = {
  code: "BLOCK_AS_IMPLICIT_KEY",
  pattern: /^Nested mappings/,
  message: "a second `: ` on one line",
  hint: "put the text in quotes, or its keys on lines of their own"
};
var MISALIGNED = {
  message: "this line does not fit the indentation above it",
  hint: "keys of one map, and the `-` of one list, begin in the same column"
};
var FAULTS = [
  SECOND_COLON,
  {
    code: "MULTILINE_IMPLICIT_KEY",
    message: "the next line is indented deeper, but this one has its value already",
    hint: "keys of one map begin in the same column"
  },
  { code: "TAB_AS_INDENT", message: "a tab indents this line", hint: "YAML is indented with spaces only" },
  {
    code: "BAD_INDENT",
    pattern: /^Flow/,
    message: "a `{` or `[` before this is not closed",
    hint: "close it with `}` or `]`"
  },
  { code: "BAD_INDENT", ...MISALIGNED },
  { code: "BLOCK_AS_IMPLICIT_KEY", ...MISALIGNED },
  { code: "MISSING_CHAR", pattern: /quote/, message: "this quote is not closed", hint: "close it on the same line" },
  { code: "MISSING_CHAR", pattern: /map values/, message: "a key without `:`", hint: "write `key: value`" },
  { code: "IMPOSSIBLE", message: "a text cannot begin with `{`", hint: "put the text in quotes" },
  { code: "BAD_SCALAR_START", message: "a text cannot begin with this character", hint: "put the text in quotes" },
  {
    code: "BAD_DQ_ESCAPE",
    message: "no such escape in double quotes",
    hint: "write `\\\\` for a backslash, or use single quotes"
  },
  {
    code: "BLOCK_IN_FLOW",
    message: "a block cannot stand within `{ }` or `[ ]`",
    hint: "separate with commas, and close the bracket"
  },
  {
    code: "MULTIPLE_DOCS",
    message: "a second document begins here",
    hint: "one file holds one document; put further checks in further files"
  },
  { code: "RESOURCE_EXHAUSTION", message: "nested too deep", hint: "a config has a handful of levels" }
];
function syntaxProblems(file, document) {
  if (file.text.includes("\0")) return { fatal: [notText2(file)], mild: [] };
  const perLine = /* @__PURE__ */ new Map();
  for (const error2 of document.errors) {
    const { line } = file.lines.linePos(placeOf2(file, error2).start);
    const other = perLine.get(line);
    const saysMore = error2.code === "MULTILINE_IMPLICIT_KEY" && other !== void 0 && knownFault(other) === SECOND_COLON;
    if (other === void 0 || saysMore) perLine.set(line, error2);
  }
  return {
    fatal: Array.from(perLine.values(), (error2) => diagnosed(file, document, error2)),
    mild: document.warnings.map((warning) => unknownTag(file, warning))
  };
}
function notText2(file) {
  const place = { file, start: 0, end: 0 };
  return diagnose(place, { message: "not a text in UTF-8", hint: "save the file as UTF-8" });
}
function knownFault({ code: code3, message }) {
  return FAULTS.find((fault) => fault.code === code3 && fault.pattern?.test(message) !== false);
}
function diagnosed(file, document, error2) {
  const place = placeOf2(file, error2);
  if (error2.code === "UNEXPECTED_TOKEN" && file.text.slice(place.start - 1, place.end).startsWith("${"))
    return diagnose(place, {
      message: `\`\${\` without quotes within \`{ }\` or \`[ ]\``,
      hint: `put the text in quotes: \`"\${NAME}"\``
    });
  const fault = knownFault(error2);
  const opening = fault?.pattern?.source === "quote" ? openingQuote(file, document) : void 0;
  return diagnose(opening ?? place, fault ?? { message: inOurStyle(error2.message) });
}
function openingQuote(file, document) {
  let start;
  (0, import_yaml.visit)(document, {
    Scalar: (_, { type: type2, range }) => {
      if (type2?.startsWith("QUOTE") === true) start = range?.[0];
    }
  });
  return start === void 0 ? void 0 : { file, start, end: start + 1 };
}
function inOurStyle(message) {
  const [line = ""] = message.split("\n");
  return line.charAt(0).toLowerCase() + line.slice(1);
}
function unknownTag(file, warning) {
  const place = placeOf2(file, warning);
  const tag = file.text.slice(place.start, place.end);
  const isAlone = /^[ \t]*([,\]}#\r\n]|$)/.test(file.text.slice(place.end));
  return diagnose(place, {
    message: `${quoted(tag)} without quotes is a YAML tag, not a text`,
    hint: isAlone ? `write \`"${tag}"\`` : "put the whole text in quotes"
  });
}
function placeOf2(file, error2) {
  const [start, end] = error2.pos;
  const last = file.text.trimEnd().length;
  return start >= last && last > 0 ? { file, start: last, end: last } : { file, start, end };
}

// src/config/read.ts
var MOST_VALUES = 5e5;
function readFile(name2, content) {
  const text3 = content.startsWith("\uFEFF") ? content.slice(1) : content;
  const lines = new import_yaml2.LineCounter();
  const document = (0, import_yaml2.parseDocument)(text3, {
    lineCounter: lines,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "error"
  });
  if (lines.lineStarts.length === 0) lines.addNewLine(0);
  const file = { name: name2, text: text3, lines };
  const place = { file, start: 0, end: 0 };
  const { fatal, mild } = syntaxProblems(file, document);
  if (fatal.length > 0) return { place, diagnostics: fatal, isBroken: true };
  const reader = new Reader2(file);
  const root = isBlank(document) ? void 0 : reader.read(document.contents);
  const diagnostics = [...mild, ...reader.diagnostics];
  const isBroken = reader.tooLarge;
  return { ...root === void 0 || isBroken ? {} : { root }, isBroken, place, diagnostics };
}
function isBlank(document) {
  const { contents } = document;
  return contents === null || (0, import_yaml2.isScalar)(contents) && contents.value === null;
}
var Reader2 = class {
  diagnostics = [];
  tooLarge = false;
  file;
  anchors = /* @__PURE__ */ new Map();
  /** Values so far, counting what an alias stands for each time. */
  size = 0;
  constructor(file) {
    this.file = file;
  }
  /** Nothing where what stands there has been told to be wrong: it is left out, so that nothing more is said about it. */
  read(node2) {
    if ((0, import_yaml2.isAlias)(node2)) return this.alias(node2);
    const before = this.size++;
    const read2 = this.value(node2);
    if (read2 === void 0) return void 0;
    if (((0, import_yaml2.isScalar)(node2) || (0, import_yaml2.isMap)(node2) || (0, import_yaml2.isSeq)(node2)) && node2.anchor !== void 0)
      this.anchors.set(node2.anchor, { node: read2, size: this.size - before });
    return read2;
  }
  value(node2) {
    const place = this.placeOf(node2);
    if ((0, import_yaml2.isSeq)(node2)) return { kind: "list", items: node2.items.flatMap((item) => this.read(item) ?? []), place };
    if ((0, import_yaml2.isMap)(node2)) return this.map(node2.items, place);
    const value = (0, import_yaml2.isScalar)(node2) ? this.scalar(node2.value, node2.tag, place) : null;
    return value === void 0 ? void 0 : { kind: "scalar", value, place };
  }
  scalar(value, tag, place) {
    if (value === "" && tag?.startsWith("!") === true) return tag;
    if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
      return value;
    this.report(place, "a kind of value that has no meaning here", "write a text, a number, `true` or `false`");
    return void 0;
  }
  map(pairs, place) {
    const own2 = /* @__PURE__ */ new Map();
    const merged = /* @__PURE__ */ new Map();
    for (const { key, value } of pairs) {
      const keyPlace = this.placeOf(key);
      const name2 = this.keyName(key, keyPlace);
      const node2 = this.read(value ?? null);
      if (node2 === void 0) continue;
      if (name2 === "<<") this.merge(node2, keyPlace, merged);
      else if (name2 !== void 0)
        this.add(own2, name2, { key: keyPlace, value: isNothing2(node2) ? { ...node2, place: keyPlace } : node2 });
    }
    return { kind: "map", entries: new Map([...merged, ...own2]), place };
  }
  keyName(key, place) {
    if ((0, import_yaml2.isScalar)(key) && key.value !== null && typeof key.value !== "object" && key.value !== "__proto__")
      return typeof key.value === "string" ? key.value : key.source ?? String(key.value);
    const hint = "write `key: value`; a text that begins with `{`, `[` or `?` needs quotes";
    this.report(place, "a key must be a word", hint);
    return void 0;
  }
  add(entries2, name2, entry) {
    const first2 = entries2.get(name2);
    if (first2 === void 0) entries2.set(name2, entry);
    else this.report(entry.key, `\`${name2}\` is written twice, first at ${cite(first2.key)}`, "keep one of them");
  }
  /** `<<: *base` and `<<: [*a, *b]`: what stands there already wins, and keys of the map itself win over all. */
  merge(node2, key, into) {
    for (const base of node2.kind === "list" ? node2.items : [node2]) {
      if (base.kind !== "map") {
        this.report(
          key,
          "`<<` takes a map, or a list of maps",
          "write `<<: *name` with `&name` at the map to take over"
        );
        return;
      }
      for (const [name2, entry] of base.entries) if (!into.has(name2)) into.set(name2, entry);
    }
  }
  alias(node2) {
    const place = this.placeOf(node2);
    const anchor2 = this.anchors.get(node2.source);
    this.size += anchor2?.size ?? 1;
    if (this.size > MOST_VALUES && !this.tooLarge) {
      this.tooLarge = true;
      const hint = "aliases of aliases multiply; write the values out";
      this.report(place, `with its aliases resolved the file holds more than ${MOST_VALUES} values`, hint);
    }
    if (this.tooLarge) return void 0;
    if (anchor2 !== void 0) return anchor2.node;
    this.report(place, `no anchor \`&${node2.source}\` stands before this`, this.anchorHint(node2.source));
    return this.anchors.size === 0 ? { kind: "scalar", value: `*${node2.source}`, place } : void 0;
  }
  anchorHint(name2) {
    if (this.anchors.size === 0) return "a text that begins with `*` needs quotes";
    const meant = nearest(name2, this.anchors.keys());
    return meant === void 0 ? `anchors so far: ${listed(this.anchors.keys())}` : `did you mean \`*${meant}\`?`;
  }
  placeOf(node2) {
    const known = (0, import_yaml2.isScalar)(node2) || (0, import_yaml2.isMap)(node2) || (0, import_yaml2.isSeq)(node2) || (0, import_yaml2.isAlias)(node2) ? node2.range : void 0;
    const [start, end] = known ?? [0, 0];
    return { file: this.file, start, end };
  }
  report(place, message, hint) {
    this.diagnostics.push(diagnose(place, { message, hint }));
  }
};

// src/config/rules.ts
function redirectsAreNotFinal({ status, probe }) {
  if (status === void 0 || probe?.followsRedirects !== true) return [];
  if (!acceptsOnly(status, (code3) => code3 >= 300 && code3 <= 399)) return [];
  const hint = "write `redirects: 0` to judge the redirect itself, or expect what its destination answers";
  return [{ path: ["expect", "status"], message: "accepts redirects (3xx) only, but these are followed", hint }];
}
function statusNeedsCodes({ type: type2, node: node2 }) {
  const expect = node2.entries.get("expect")?.value;
  if (type2 === void 0 || type2.hasStatus || expect?.kind !== "map" || !expect.entries.has("status")) return [];
  return [{ path: ["expect", "status"], at: "key", message: `\`${type2.type}\` checks have no status code` }];
}
function expectationsHaveEvidence({ type: type2, asserted }) {
  if (type2 === void 0) return [];
  return asserted.filter(({ needs }) => !type2.gives.includes(needs)).map(({ name: name2, needs }) => ({
    path: ["expect", name2],
    at: "key",
    message: `\`${name2}\` reads \`${needs}\` evidence, which \`${type2.type}\` checks do not gather`
  }));
}
function keysAreOfTheType({ type: type2, foreign }) {
  if (type2 === void 0) return [];
  return foreign.map(({ key, owner }) => ({
    path: [key],
    at: "key",
    message: `\`${key}\` is a key of \`${owner}\` checks, and this is a \`${type2.type}\` check`
  }));
}
function probesAreSafe({ probe }) {
  return (probe?.cautions ?? []).map((caution) => ({ ...caution, severity: "warning" }));
}
function timeoutFitsInterval({ policy }, roundEveryMs) {
  if (policy === void 0) return [];
  const everyMs = policy.every ?? roundEveryMs;
  if (policy.timeout <= everyMs) return [];
  const message = `\`${formatDuration(policy.timeout)}\` is longer than the \`${formatDuration(everyMs)}\` between two looks`;
  return [
    {
      path: ["timeout"],
      message,
      hint: "shorten it, or look less often",
      severity: "warning"
    }
  ];
}
function intervalSpansRounds({ policy }, roundEveryMs) {
  if (policy?.every === void 0 || policy.every >= roundEveryMs) return [];
  const rounds = formatDuration(roundEveryMs);
  const message = `\`${formatDuration(policy.every)}\` is shorter than the \`${rounds}\` between two rounds`;
  return [
    {
      path: ["every"],
      message,
      hint: `shorten \`every\` of the whole config, which is \`${rounds}\``,
      severity: "warning"
    }
  ];
}
var CHECK_RULES = [
  redirectsAreNotFinal,
  statusNeedsCodes,
  expectationsHaveEvidence,
  keysAreOfTheType,
  probesAreSafe,
  timeoutFitsInterval,
  intervalSpansRounds
];
function idsAreUnique(drafts, findings) {
  const first2 = /* @__PURE__ */ new Map();
  for (const { node: node2, id } of drafts) {
    if (id === void 0) continue;
    const place = idPlace({ node: node2 });
    const other = first2.get(id);
    if (other === void 0) first2.set(id, place);
    else
      findings.add(place, {
        message: `the id \`${id}\` is that of the check at ${cite(other)} too`,
        hint: node2.entries.has("id") ? "ids are unique" : "ids are made from names; give one of the two an `id` of its own"
      });
  }
}
function idPlace({ node: node2 }) {
  const key = ["id", "name", "url"].find((name2) => node2.entries.has(name2));
  return key === void 0 ? node2.place : placeOf(node2, [key]);
}
function formerIdsAreFree(drafts, findings) {
  const owners = new Map(drafts.flatMap(({ node: node2, id }) => id === void 0 ? [] : [[id, idPlace({ node: node2 })]]));
  for (const { node: node2, was } of drafts)
    for (const former of was) {
      const owner = owners.get(former);
      const place = keyPlaceOf(node2, ["was"]);
      if (owner === void 0) owners.set(former, place);
      else
        findings.add(place, {
          message: `the history of \`${former}\` belongs to the check at ${cite(owner)}`,
          hint: "`was` names ids that are in use no longer"
        });
    }
}
var CONFIG_RULES = [idsAreUnique, formerIdsAreFree, dependenciesExist, dependenciesEnd];

// src/config/parse.ts
var CONFIG_FILE = ".github/allclear.yml";
var MAX_TARGET_LENGTH = 200;
var MAY_BE_EMPTY = /* @__PURE__ */ new Set([
  "page",
  "pages",
  "history",
  "issues",
  "walls",
  "control",
  "maintenance",
  "channels"
]);
var EXAMPLE2 = "the least is `checks: [{ url: https://acme.dev }]`";
function registriesWith(engines, calendar = NO_CALENDAR) {
  return { checkTypes: CHECK_TYPES, assertions: assertionsWith(engines), calendar };
}
var WITHOUT_ENGINES = registriesWith(NO_ENGINES);
function parseConfig(files, registries = WITHOUT_ENGINES) {
  const findings = new Findings();
  const root = readRoot(files.length > 0 ? files : [{ name: CONFIG_FILE, text: "" }], findings);
  const config2 = root === void 0 ? void 0 : readConfig(root, registries, findings);
  const diagnostics = findings.sorted();
  if (config2 === void 0) return { diagnostics };
  return findings.hasErrors ? { history: config2, diagnostics } : { config: config2, diagnostics };
}
function readRoot(files, findings) {
  const inOrder = files.toSorted((a, b) => a.name < b.name ? -1 : 1);
  const read2 = inOrder.map(({ name: name2, text: text3 }) => readFile(name2, text3));
  for (const { diagnostics } of read2) for (const diagnostic of diagnostics) findings.keep(diagnostic);
  const roots = read2.flatMap(({ root }) => root ?? []);
  const maps = roots.filter((root) => root.kind === "map");
  for (const root of roots)
    if (root.kind !== "map")
      findings.add(root.place, { message: `a config is a map, found ${seen(root)}`, hint: EXAMPLE2 });
  if (read2.some(({ isBroken }) => isBroken) || maps.length < roots.length) return void 0;
  const [first2] = read2;
  if (maps.length === 0 && first2 !== void 0)
    findings.add(first2.place, { message: "the config is empty", hint: EXAMPLE2 });
  return mergeFiles(maps, findings);
}
function readConfig(root, registries, findings) {
  rejectUnknownKeys(
    pick2(root, (key) => !key.startsWith("x-")),
    TOP_KEYS,
    findings
  );
  const run2 = readRun(root, findings);
  historyHasOneRef(root, findings);
  const defaults = readMap(root, "defaults", findings);
  checkLayer(defaults, "defaults", registries, findings);
  const groups = readGroups(root, registries, findings);
  const surroundings = { registries, defaults, groups, findings, isPrivate: run2?.page.private === true };
  const drafts = readChecks(root, findings).flatMap((item) => readCheck(item, surroundings) ?? []);
  const everyMs = run2?.every ?? Number.POSITIVE_INFINITY;
  for (const draft of drafts) for (const rule2 of CHECK_RULES) findings.addAll(draft.node, [], rule2(draft, everyMs));
  for (const rule2 of CONFIG_RULES) rule2(drafts, findings);
  if (run2 === void 0) return void 0;
  const { calendar } = registries;
  const place = historyPlace(run2.history);
  const heartbeat = readHeartbeat(run2.heartbeat);
  return {
    everyMs: run2.every,
    settleMs: run2.settle,
    page: readPage(run2.page, root, findings),
    ...place,
    ...readPublishing({ ...run2, root, findings, groups, drafts, historyRef: place.historyRef }),
    isSquashed: run2.history.squash === "monthly",
    issues: issueSettings(run2.issues),
    controls: [run2.control ?? []].flat(),
    walls: run2.walls.map(ownWall),
    maintenance: readMaintenances(run2.maintenance, { root, calendar, groups, drafts, findings }),
    channels: readChannels(run2.channels, { root, groups, drafts, findings }),
    ...heartbeat === void 0 ? {} : { heartbeat },
    groups: [...groups].map(([id, group]) => ({ id, name: textAt(group, "name") ?? id })),
    checks: drafts.flatMap((draft) => runnable(draft, run2.every) ?? [])
  };
}
function readRun(root, findings) {
  const keys = Object.keys(runSchema.shape);
  const written2 = pick2(root, (key) => keys.includes(key) && !isEmptyMap(root, key));
  const parsed = parseWith(runSchema, plain2(written2));
  if ("value" in parsed) return parsed.value;
  findings.addAll(root, [], parsed.problems);
  return void 0;
}
function isEmptyMap(root, key) {
  const value = root.entries.get(key)?.value;
  return MAY_BE_EMPTY.has(key) && value !== void 0 && isNothing2(value);
}
function readGroups(root, registries, findings) {
  const written2 = readMap(root, "groups", findings);
  const groups = new Map([...written2.entries.keys()].map((id) => [id, readMap(written2, id, findings)]));
  for (const [id, group] of groups) {
    const parsed = parseWith(idText, id);
    if ("problems" in parsed)
      findings.addAll(
        written2,
        [],
        parsed.problems.map((problem) => ({ ...problem, path: [id], at: "key" }))
      );
    checkLayer(group, "group", registries, findings);
  }
  return groups;
}
function readChecks(root, findings) {
  const entry = root.entries.get("checks");
  if (entry === void 0) {
    findings.addAll(root, [], [{ path: ["checks"], at: "key", message: "`checks` is missing", hint: EXAMPLE2 }]);
    return [];
  }
  const { key, value } = entry;
  if (value.kind === "list" && value.items.length > 0) return value.items;
  if (value.kind === "list" || isNothing2(value)) findings.add(key, { message: "`checks` is empty", hint: EXAMPLE2 });
  else findings.add(value.place, { message: "`checks`: expected a list", hint: "each check begins with `- `" });
  return [];
}
function runnable(draft, roundEveryMs) {
  const { name: name2, id, policy, type: type2, probe, status } = draft;
  if (name2 === void 0 || id === void 0 || policy === void 0) return void 0;
  if (type2 === void 0 || probe === void 0 || status === void 0) return void 0;
  return {
    id: checkId(id),
    name: name2,
    ...draft.group === void 0 ? {} : { group: draft.group },
    ...draft.tags.length === 0 ? {} : { tags: draft.tags },
    ...policy.private ? {} : { target: shortened(probe.target) },
    type: type2.type,
    everyMs: policy.every ?? roundEveryMs,
    timeoutMs: policy.timeout,
    retries: probe.isRepeatable || draft.hasOwnRetries ? policy.retries : 0,
    confirm: policy.confirm,
    tell: policy.tell,
    owners: policy.owner ?? [],
    labels: policy.labels,
    ...policy.slo === void 0 ? {} : { slo: policy.slo },
    private: policy.private,
    dependsOn: dependenciesOf(draft),
    was: draft.was.map(checkId),
    status: statusExpectation(status),
    assertions: draft.assertions,
    probe,
    files: checkFiles(draft.node, probe.files)
  };
}
function shortened(target) {
  return target.length > MAX_TARGET_LENGTH ? `${target.slice(0, MAX_TARGET_LENGTH - 1)}\u2026` : target;
}

// src/core/history/ndjson.ts
function readLines(path, content, decode3) {
  const good = [];
  const damaged = [];
  const problems2 = [];
  for (const [index, text3] of (content ?? "").split("\n").entries()) {
    if (text3.trim() === "") continue;
    const read2 = attempt(() => decode3(parseJson(text3)));
    if ("value" in read2) {
      if (read2.value !== void 0) good.push({ text: text3, value: read2.value });
    } else {
      damaged.push(text3);
      problems2.push({ path, line: index + 1, message: read2.damage });
    }
  }
  return { good, damaged, problems: problems2 };
}
function writeLines(lines) {
  return lines.map((line) => `${line}
`).join("");
}

// src/core/history/facts-codec.ts
var DOUBTS = ["insecure", "intercepted"];
function encodeFacts(facts) {
  return {
    address: facts.address,
    family: facts.family,
    httpVersion: facts.httpVersion,
    server: facts.server,
    tlsProtocol: facts.tlsProtocol,
    certificateIssuer: facts.certificateIssuer,
    certificateEnds: isoOf(facts.certificateEnds),
    certificateDoubt: facts.certificateDoubt,
    redirects: facts.redirects,
    attempts: facts.attempts,
    wall: facts.wall,
    suspect: facts.suspect,
    edge: facts.edge,
    reference: facts.reference,
    retryAfterS: facts.retryAfterS,
    viaProxy: facts.viaProxy
  };
}
function decodeFacts(value) {
  const from = fields(value, "facts");
  return {
    ...optional(from, "address", text),
    ...optional(from, "family", (family, name2) => oneOf(["4", "6"], String(family), name2) === "4" ? 4 : 6),
    ...optional(from, "httpVersion", text),
    ...optional(from, "server", text),
    ...optional(from, "tlsProtocol", text),
    ...optional(from, "certificateIssuer", text),
    ...optional(from, "certificateEnds", time),
    ...optional(from, "certificateDoubt", (doubt, name2) => oneOf(DOUBTS, doubt, name2)),
    ...optional(from, "redirects", integer),
    ...optional(from, "attempts", integer),
    ...optional(from, "wall", text),
    ...optional(from, "suspect", text),
    ...optional(from, "edge", text),
    ...optional(from, "reference", text),
    ...optional(from, "retryAfterS", integer),
    ...from["viaProxy"] === true && { viaProxy: true }
  };
}

// src/core/history-state.ts
var SCHEMA_VERSION = 2;

// src/core/history/by-hand-codec.ts
function encodeAnnounced({ id, title, from, to, checks, by }) {
  return { id, title, from: iso(from), to: iso(to), checks, by };
}
function decodeAnnounced(value) {
  const from = fields(value, "maintenance");
  const span = { from: time(from["from"], "from"), to: time(from["to"], "to") };
  if (span.to <= span.from) throw new DamagedError("`to` is not after `from`");
  return {
    id: word(from["id"], "id"),
    title: text(from["title"], "title"),
    ...span,
    ...optional(from, "checks", (checks, name2) => list(checks, name2).map((id) => checkId(word(id, name2)))),
    by: text(from["by"], "by")
  };
}
function encodeHandled({ command, at }) {
  return { command, at: iso(at) };
}
function decodeHandled(value) {
  const from = fields(value, "handled");
  return { command: word(from["command"], "command"), at: time(from["at"], "at") };
}

// src/core/guard.ts
var NOBODY = /* @__PURE__ */ new Set([
  "dns.timeout",
  "dns.servfail",
  "dns.refused",
  "dns.badresp",
  "net.timeout",
  "net.unreachable",
  "net.host-unreachable"
]);
var RATHER_OURS = /* @__PURE__ */ new Set(["dns.timeout", "net.unreachable"]);
var MANY_CHECKS = 5;
var MANY_DOMAINS = 3;
function doubtful(results) {
  return results.filter(({ reason }) => NOBODY.has(reason) || isOurProxy(reason));
}
function independentControls(urls, results, hostOf2) {
  const inDoubt = new Set(doubtful(results).map(({ check }) => domainOf(hostOf2(check))));
  return urls.filter((url) => URL.canParse(url) && !inDoubt.has(domainOf(new URL(url).hostname)));
}
function guarded(pass) {
  const why = failedControls(pass) ?? manyAtOnce(pass);
  if (why === void 0) return pass.results;
  const inDoubt = new Set(doubtful(pass.results));
  return pass.results.map((result) => inDoubt.has(result) ? unseen(result, why) : result);
}
function failedControls({ results, controls }) {
  const [first2] = controls;
  if (first2 === void 0 || doubtful(results).length === 0) return void 0;
  const areDead = controls.every(
    ({ failure: failure2 }) => failure2 !== void 0 && (NOBODY.has(failure2) || isOurProxy(failure2))
  );
  return areDead ? `${first2.host} could not be reached either (${first2.failure})` : void 0;
}
function manyAtOnce({ results, hostOf: hostOf2 }) {
  const ours = results.filter(({ reason }) => RATHER_OURS.has(reason) || isOurProxy(reason));
  const checks = new Set(ours.map(({ check }) => check));
  const domains = new Set([...checks].flatMap((check) => domainOf(hostOf2(check)) ?? []));
  if (checks.size < MANY_CHECKS || domains.size < MANY_DOMAINS) return void 0;
  return `${checks.size} checks on ${domains.size} domains failed alike`;
}
function isOurProxy(reason) {
  return reason.startsWith("proxy.") && reason !== "proxy.unreached";
}
function unseen(result, why) {
  if (result.state === "unknown") return result;
  return { ...result, state: "unknown", reason: "own.network", text: `could not look: ${result.reason}, and ${why}` };
}
function domainOf(host) {
  if (host === void 0 || host === "") return void 0;
  const name2 = host.toLowerCase().replace(/\.$/, "");
  const isAddress = name2.startsWith("[") || /^\d+(?:\.\d+){3}$/.test(name2);
  return isAddress ? name2 : name2.split(".").slice(-2).join(".");
}

// src/core/cause.ts
var STORM = 3;
var STORM_OF_STRANGERS = 10;
var AT_ONCE = "the same moment";
function commonCauses(failed3) {
  const found2 = [];
  let left = failed3;
  for (let common = widest(left); common !== void 0; common = widest(left)) {
    const { checks } = common;
    found2.push(common);
    left = left.filter(({ check }) => !checks.includes(check.id));
  }
  if (left.length < STORM_OF_STRANGERS) return found2;
  return [...found2, { cause: AT_ONCE, checks: left.map(({ check }) => check.id) }];
}
function causesOf({ check, facts }) {
  const host = hostOf(check.target);
  return [
    host === void 0 ? [] : `host ${host}`,
    facts.address === void 0 || check.private ? [] : `address ${facts.address}`,
    host === void 0 ? [] : `domain ${registrable(host)}`,
    check.group === void 0 ? [] : `group ${check.group}`
  ].flat();
}
function widest(failed3) {
  const byCause = /* @__PURE__ */ new Map();
  for (const one of failed3)
    for (const cause of causesOf(one)) {
      const checks = byCause.get(cause);
      if (checks === void 0) byCause.set(cause, [one.check.id]);
      else checks.push(one.check.id);
    }
  const [best] = [...byCause].map(([cause, checks]) => ({ cause, checks })).filter(({ checks }) => checks.length >= STORM).sort((a, b) => b.checks.length - a.checks.length || rank(a.cause) - rank(b.cause) || (a.cause < b.cause ? -1 : 1));
  return best;
}
var SPECIFIC_FIRST = ["host", "address", "domain", "group"];
function rank(cause) {
  return SPECIFIC_FIRST.indexOf(cause.slice(0, cause.indexOf(" ")));
}
function hostOf(target) {
  if (target === void 0 || !URL.canParse(target)) return void 0;
  const { hostname } = new URL(target);
  return /^(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])$/i.test(hostname) ? hostname.toLowerCase() : void 0;
}
function registrable(host) {
  const [suffix = "", country = ""] = host.split(".").slice(-2);
  const isShared2 = country.length === 2 && /^(?:ac|co|com|edu|gob|gov|go|gv|ne|net|nom|or|org)$/.test(suffix);
  return isShared2 ? host.split(".").slice(-3).join(".") : domainOf(host) ?? host;
}

// src/core/grounds.ts
var HAPPENING_KINDS = ["deployment", "release", "merge"];
var DAY_MARKS = ["u", "d", "o", "D", "n"];
var MOST_VOICES = 25;
var MOST_NEIGHBOURS = 10;
function withGrounds(input) {
  const grounded2 = new Map(input.incidents);
  for (const [id, incident] of input.incidents) {
    const before = input.state?.incidents[id];
    const [check] = incident.checks;
    if (check === void 0 || !isOpen(incident) || incident === before) continue;
    if (before === void 0) grounded2.set(id, { ...incident, grounds: groundsOf(incident, check, input) });
    else if (incident.grounds !== void 0 && isNews(incident, before)) {
      const voices = voicesOf(check, incident, input);
      if (voices.length > 0) grounded2.set(id, { ...incident, grounds: { ...incident.grounds, voices } });
    }
  }
  return grounded2;
}
function isNews(incident, before) {
  const shown = ({ changes, reason, text: text3, locations }) => [changes.length, reason, text3, ...locations].join("\n");
  return shown(incident) !== shown(before);
}
function groundsOf(incident, check, input) {
  const good = input.memories.get(check)?.good;
  const lastGood = lastGoodOf(check, incident.startedAt, input);
  const neighbours = incident.checks.length > 1 ? [] : neighboursOf(check, input);
  const others = othersOf(incident, input.looks);
  return {
    looks: looksOf2(incident, check, input),
    voices: voicesOf(check, incident, input),
    ...others.of > 0 && { others },
    ...neighbours.length > 0 && { neighbours },
    ...good !== void 0 && incident.checks.length === 1 && { good },
    ...lastGood !== void 0 && { lastGood: { at: lastGood.at, phases: rounded(lastGood.phases) } }
  };
}
function looksOf2({ changes: [opened2] }, check, { state, looks: looks2 }) {
  if (opened2 === void 0) return [];
  const trail = state?.checks[check]?.trail ?? [];
  const own2 = looks2.filter((one) => one.check === check && isSeen(one.state) === isSeen(opened2.state));
  const times = new Set([...trail, ...own2].map(({ at }) => at));
  return [...times].filter((at) => at >= opened2.since && at <= opened2.at).sort((a, b) => a - b);
}
function voicesOf(check, { state }, { looks: looks2, results }) {
  if (looks2.findLast((one) => one.check === check)?.state !== state) return [];
  const voices = /* @__PURE__ */ new Map();
  for (const result of results) if (result.check === check) voices.set(result.location, result);
  return [...voices.values()].sort((a, b) => a.location < b.location ? -1 : 1).slice(0, MOST_VOICES).map(({ location, state: seen2, text: text3, phases }) => ({ location, state: seen2, text: text3, phases: rounded(phases) }));
}
function othersOf({ checks }, looks2) {
  const newest = new Map(looks2.filter(({ check }) => !checks.includes(check)).map((one) => [one.check, one.state]));
  return { working: [...newest.values()].filter(isWorking).length, of: newest.size };
}
function isWorking(state) {
  return state === "up" || state === "degraded";
}
function neighboursOf(check, { checks, looks: looks2, memories }) {
  const host = hostOf(checks.find(({ id }) => id === check)?.target);
  if (host === void 0) return [];
  const same2 = checks.filter((other) => other.id !== check && hostOf(other.target) === host);
  return same2.flatMap(({ id }) => {
    const state = looks2.findLast((one) => one.check === id)?.state ?? memories.get(id)?.confirmed?.state;
    return state === void 0 ? [] : [{ check: id, state }];
  }).slice(0, MOST_NEIGHBOURS);
}
function lastGoodOf(check, before, { results, earlier }) {
  const good = [...earlier(), ...results].filter(
    (result) => result.check === check && result.state === "up" && result.at < before
  );
  return good.sort((a, b) => a.at - b.at).at(-1);
}
function rounded(phases) {
  const whole = Object.entries(phases).map(([phase, ms]) => [phase, Math.round(ms)]);
  return { totalMs: 0, ...Object.fromEntries(whole) };
}

// src/core/history/grounds-codec.ts
var PHASES3 = ["dnsMs", "connectMs", "tlsMs", "firstByteMs", "downloadMs"];
var LONGEST = Number.MAX_SAFE_INTEGER;
function encodeGrounds({
  looks: looks2,
  voices,
  others,
  neighbours,
  good,
  lastGood,
  strip,
  happenings
}) {
  return {
    looks: looks2.map(iso),
    voices: voices.map(({ location, state, text: said2, phases }) => [location, state, said2, encodePhases(phases)]),
    others: others === void 0 ? void 0 : [others.working, others.of],
    neighbours: neighbours?.map(({ check, state }) => [check, state]),
    good,
    lastGood: lastGood === void 0 ? void 0 : [iso(lastGood.at), encodePhases(lastGood.phases)],
    strip: strip === void 0 ? void 0 : [strip.days.join(""), strip.downS, strip.observedS],
    happenings: happenings?.map(encodeHappening)
  };
}
function decodeGrounds(value, name2) {
  const from = fields(value, name2);
  return {
    looks: list(from["looks"], "looks").map((at) => time(at, "looks")),
    voices: list(from["voices"], "voices").map(decodeVoice),
    ...optional(from, "others", decodeOthers),
    ...optional(from, "neighbours", (all, field2) => list(all, field2).map(decodeNeighbour)),
    ...optional(from, "good", decodeGood),
    ...optional(from, "lastGood", decodeLastGood),
    ...optional(from, "strip", decodeStrip),
    ...optional(from, "happenings", (all, field2) => list(all, field2).map(decodeHappening))
  };
}
function decodeGood(value, name2) {
  const from = fields(value, name2);
  const known = GOOD_FACTS.flatMap(
    (fact) => from[fact] === void 0 ? [] : [[fact, list(from[fact], fact).map((one) => text(one, fact))]]
  );
  return Object.fromEntries(known);
}
function encodePhases(phases) {
  return [...PHASES3.map((phase) => phases[phase] ?? null), phases.totalMs];
}
function decodePhases(value) {
  const all = list(value, "phases");
  const known = PHASES3.flatMap((phase, index) => {
    const ms = all[index] ?? void 0;
    return ms === void 0 ? [] : [[phase, within(ms, phase, 0, LONGEST)]];
  });
  return { ...Object.fromEntries(known), totalMs: within(all[PHASES3.length], "totalMs", 0, LONGEST) };
}
function decodeVoice(value) {
  const [location, state, said2, phases] = list(value, "voices");
  return {
    location: locationId(word(location, "location")),
    state: oneOf(STATES, state, "state"),
    text: text(said2, "text"),
    phases: decodePhases(phases)
  };
}
function decodeOthers(value, name2) {
  const [working, of] = list(value, name2);
  return { working: within(working, name2, 0, LONGEST), of: within(of, name2, 0, LONGEST) };
}
function decodeNeighbour(value) {
  const [check, state] = list(value, "neighbours");
  return { check: checkId(word(check, "check")), state: oneOf(STATES, state, "state") };
}
function decodeLastGood(value, name2) {
  const [at, phases] = list(value, name2);
  return { at: time(at, name2), phases: decodePhases(phases) };
}
function decodeStrip(value, name2) {
  const [days, downS, observedS2] = list(value, name2);
  return {
    days: [...text(days, name2)].map((day) => oneOf(DAY_MARKS, day, name2)),
    downS: within(downS, name2, 0, LONGEST),
    observedS: within(observedS2, name2, 0, LONGEST)
  };
}
function encodeHappening({ kind, repository, title, at, by, url }) {
  return { kind, repository, title, at: iso(at), by, url };
}
function decodeHappening(value) {
  const from = fields(value, "happenings");
  return {
    kind: oneOf(HAPPENING_KINDS, from["kind"], "kind"),
    repository: text(from["repository"], "repository"),
    title: text(from["title"], "title"),
    at: time(from["at"], "at"),
    ...optional(from, "by", text),
    ...optional(from, "url", webUrl)
  };
}
function webUrl(value, name2) {
  const url = text(value, name2);
  if (/^https?:/.test(url) && URL.canParse(url)) return url;
  throw new DamagedError(`\`${name2}\` is not a web address`);
}

// src/core/history/incident-codec.ts
function encodeIncident(incident) {
  return {
    id: incident.id,
    kind: incident.kind,
    checks: incident.checks,
    state: incident.state,
    reason: incident.reason,
    text: incident.text,
    facts: encodeFacts(incident.facts),
    locations: incident.locations,
    startedAt: iso(incident.startedAt),
    endedAt: isoOf(incident.endedAt),
    changes: incident.changes.map(encodeChange),
    round: incident.round,
    leaseUntil: iso(incident.leaseUntil),
    title: incident.title,
    cause: incident.cause,
    recovered: incident.recovered,
    severity: incident.severity,
    stage: incident.stage,
    acknowledged: incident.acknowledged === void 0 ? void 0 : encodeAcknowledged(incident.acknowledged),
    silencedUntil: isoOf(incident.silencedUntil),
    returns: incident.returns,
    isDrill: incident.isDrill,
    postmortem: incident.postmortem,
    grounds: incident.grounds === void 0 ? void 0 : encodeGrounds(incident.grounds),
    issue: incident.issue === void 0 ? void 0 : encodeIssue(incident.issue)
  };
}
function decodeIncident(value) {
  const from = fields(value, "incident");
  const id = incidentId(word(from["id"], "id"));
  return {
    id,
    kind: oneOf(INCIDENT_KINDS, from["kind"], "kind"),
    checks: ids(from["checks"], "checks").map(checkId),
    state: oneOf(STATES, from["state"], "state"),
    reason: text(from["reason"], "reason"),
    text: text(from["text"], "text"),
    facts: decodeFacts(from["facts"]),
    locations: ids(from["locations"], "locations").map(locationId),
    startedAt: time(from["startedAt"], "startedAt"),
    ...optional(from, "endedAt", time),
    changes: list(from["changes"], "changes").map((change) => decodeChange(change, id)),
    round: roundId(text(from["round"], "round")),
    leaseUntil: time(from["leaseUntil"], "leaseUntil"),
    ...optional(from, "title", text),
    ...optional(from, "cause", text),
    ...optional(from, "recovered", (value2, name2) => ids(value2, name2).map(checkId)),
    ...optional(from, "severity", (value2, name2) => oneOf(SEVERITIES, value2, name2)),
    ...optional(from, "stage", (value2, name2) => oneOf(STAGES, value2, name2)),
    ...optional(from, "acknowledged", decodeAcknowledged),
    ...optional(from, "silencedUntil", time),
    ...optional(from, "returns", integer),
    ...from["isDrill"] === true && { isDrill: true },
    ...optional(from, "postmortem", text),
    ...optional(from, "grounds", decodeGrounds),
    ...optional(from, "issue", decodeIssue)
  };
}
function encodeChange(change) {
  return {
    kind: change.kind,
    number: change.number,
    checks: change.checks,
    state: change.state,
    from: change.from,
    reason: change.reason,
    text: change.text,
    since: iso(change.since),
    at: iso(change.at),
    round: change.round,
    locations: change.locations,
    by: change.by,
    note: change.note,
    until: isoOf(change.until),
    stage: change.stage,
    severity: change.severity
  };
}
function decodeChange(value, incident) {
  const from = fields(value, "change");
  return {
    kind: oneOf(CHANGE_KINDS, from["kind"], "kind"),
    incident,
    number: integer(from["number"], "number"),
    checks: ids(from["checks"], "checks").map(checkId),
    state: oneOf(STATES, from["state"], "state"),
    ...optional(from, "from", (state, name2) => oneOf(STATES, state, name2)),
    reason: text(from["reason"], "reason"),
    text: text(from["text"], "text"),
    since: time(from["since"], "since"),
    at: time(from["at"], "at"),
    round: roundId(text(from["round"], "round")),
    ...optional(from, "locations", (value2, name2) => ids(value2, name2).map(locationId)),
    ...decodeAct(from)
  };
}
function decodeAct(from) {
  return {
    ...optional(from, "by", text),
    ...optional(from, "note", text),
    ...optional(from, "until", time),
    ...optional(from, "stage", (value, name2) => oneOf(STAGES, value, name2)),
    ...optional(from, "severity", (value, name2) => oneOf(SEVERITIES, value, name2))
  };
}
function encodeAcknowledged({ by, at, until }) {
  return { by, at: iso(at), until: isoOf(until) };
}
function decodeAcknowledged(value, name2) {
  const from = fields(value, name2);
  return { by: text(from["by"], "by"), at: time(from["at"], "at"), ...optional(from, "until", time) };
}
function encodeIssue({ number: number3, settled }) {
  return { number: number3, settled };
}
function decodeIssue(value, name2) {
  const from = fields(value, name2);
  return { number: integer(from["number"], "number"), settled: flag(from["settled"], "settled") };
}
function ids(value, name2) {
  return list(value, name2).map((id) => word(id, name2));
}

// src/core/history/outbox-codec.ts
var MOST_ATTEMPTS = 1e6;
function encodeOutbox(outbox) {
  return outbox.map(({ channel, incident, number: number3, attempts, since, notBefore }) => ({
    channel,
    incident,
    number: number3,
    attempts,
    since: iso(since),
    notBefore: isoOf(notBefore)
  }));
}
function decodeOutbox(value, name2) {
  return list(value, name2).map((one) => {
    const from = fields(one, name2);
    return {
      channel: word(from["channel"], "channel"),
      incident: incidentId(word(from["incident"], "incident")),
      number: within(from["number"], "number", 0, Number.MAX_SAFE_INTEGER),
      attempts: within(from["attempts"], "attempts", 0, MOST_ATTEMPTS),
      since: time(from["since"], "since"),
      ...optional(from, "notBefore", time)
    };
  });
}

// src/core/history/state-codec.ts
var MAX_EVERY_MS = 31 * DAY_MS;
var MAX_NEWS = 2 ** 50;
var SEEN_STATES = ["up", "degraded", "down"];
function encodeState(state) {
  const { repository } = state;
  const head = {
    version: state.version,
    repository: repository === void 0 ? void 0 : { id: repository.id, name: repository.name },
    config: state.config,
    rolledTo: isoOf(state.rolledTo),
    month: state.month === void 0 ? void 0 : monthName(state.month),
    issuesOff: isoOf(state.issuesOff),
    page: state.page === void 0 ? void 0 : encodePage(state.page),
    outbox: state.outbox === void 0 ? void 0 : encodeOutbox(state.outbox),
    maintenance: state.maintenance?.map(encodeAnnounced),
    handled: state.handled?.map(encodeHandled)
  };
  const parts = Object.entries(head).flatMap(
    ([name2, value]) => value === void 0 ? [] : [`"${name2}":${JSON.stringify(value)}`]
  );
  parts.push(`"checks":${encodeEntries(state.checks, encodeMemory)}`);
  parts.push(`"incidents":${encodeEntries(state.incidents, encodeIncident)}`);
  return `{
${parts.join(",\n")}
}
`;
}
function decodeState(content) {
  const whole = attempt(() => parseJson(content));
  const problems2 = "damage" in whole ? [{ path: STATE_PATH, message: whole.damage }] : [];
  const head = attempt(() => {
    const from2 = fields("damage" in whole ? untorn(content) : whole.value, "state");
    return { version: within(from2["version"], "version", 1, Number.MAX_SAFE_INTEGER), from: from2 };
  });
  if ("damage" in head) {
    return { kind: "damaged", problems: problems2.length > 0 ? problems2 : [{ path: STATE_PATH, message: head.damage }] };
  }
  const { version: version2, from } = head.value;
  if (!isKnown(version2)) return { kind: "newer", version: version2 };
  const state = decodeHead(from, version2, problems2);
  const checks = decodeEntries(from["checks"], "checks", decodeMemory, problems2);
  const incidents = decodeEntries(from["incidents"], "incidents", decodeNamed, problems2);
  return {
    kind: "read",
    state: {
      ...state,
      checks: Object.fromEntries(checks.map(([id, memory]) => [checkId(id), memory])),
      incidents: Object.fromEntries(incidents.map(([id, incident]) => [incidentId(id), incident]))
    },
    problems: problems2
  };
}
function isKnown(version2) {
  return version2 <= SCHEMA_VERSION;
}
function untorn(content) {
  const parts = { head: [], checks: [], incidents: [] };
  let part = parts["head"];
  for (const line of content.split("\n")) {
    part = parts[/^"(checks|incidents)":\{$/.exec(line)?.[1] ?? ""] ?? part;
    const read2 = attempt(() => fields(parseJson(`{${line.replace(/,$/, "")}}`), "line"));
    if ("value" in read2) part?.push(...Object.entries(read2.value));
  }
  const { head = [], ...entries2 } = parts;
  const named = Object.entries(entries2).map(([name2, list3]) => [name2, Object.fromEntries(list3)]);
  return Object.fromEntries([...head, ...named]);
}
function decodeHead(from, version2, problems2) {
  const part = (read2) => {
    const found2 = attempt(read2);
    if ("value" in found2) return found2.value;
    problems2.push({ path: STATE_PATH, message: found2.damage });
    return void 0;
  };
  return {
    version: version2,
    checks: {},
    incidents: {},
    ...part(() => optional(from, "repository", decodeRepository)),
    ...part(() => optional(from, "config", (value, name2) => commitId(word(value, name2)))),
    ...part(() => optional(from, "rolledTo", time)),
    ...part(() => optional(from, "month", (value, name2) => time(`${text(value, name2)}-01`, name2))),
    ...part(() => optional(from, "issuesOff", time)),
    ...part(() => optional(from, "page", decodePage)),
    ...part(() => optional(from, "outbox", decodeOutbox)),
    ...part(() => optional(from, "maintenance", (all, name2) => list(all, name2).map(decodeAnnounced))),
    ...part(() => optional(from, "handled", (all, name2) => list(all, name2).map(decodeHandled)))
  };
}
function decodeRepository(value, name2) {
  const from = fields(value, name2);
  return { id: integer(from["id"], "id"), name: text(from["name"], "name") };
}
function encodeEntries(entries2, encode3) {
  const lines = Object.entries(entries2).sort(([a], [b]) => a < b ? -1 : 1).map(([id, value]) => `${JSON.stringify(id)}:${JSON.stringify(encode3(value))}`);
  return lines.length === 0 ? "{}" : `{
${lines.join(",\n")}
}`;
}
function decodeEntries(value, name2, decode3, problems2) {
  const whole = attempt(() => fields(value, name2));
  if ("damage" in whole) {
    problems2.push({ path: STATE_PATH, message: whole.damage });
    return [];
  }
  return Object.entries(whole.value).flatMap(([id, entry]) => {
    const read2 = attempt(() => decode3(entry, word(id, "id")));
    if ("value" in read2) return [[id, read2.value]];
    problems2.push({ path: STATE_PATH, message: `\`${name2}\` of ${JSON.stringify(id)}: ${read2.damage}` });
    return [];
  });
}
function decodeNamed(value, id) {
  const incident = decodeIncident(value);
  if (incident.id === id) return incident;
  throw new DamagedError("`id` is another one's");
}
function encodeMemory(memory) {
  const { confirmed, trail, unseen: unseen2, rules } = memory;
  return {
    first: iso(memory.first),
    confirmed: confirmed === void 0 ? void 0 : encodeConfirmed(confirmed),
    verified: memory.verified,
    trail: trail.length === 0 ? void 0 : trail.map(encodeTrailLook),
    decided: isoOf(memory.decided),
    rules: encodeRules(rules),
    unseen: unseen2 === void 0 ? void 0 : encodeUnseen(unseen2),
    incident: memory.incident,
    looked: isoOf(memory.looked),
    notBefore: isoOf(memory.notBefore),
    good: memory.good,
    archived: isoOf(memory.archived),
    was: memory.was
  };
}
function decodeMemory(value) {
  const from = fields(value, "memory");
  return {
    first: time(from["first"], "first"),
    ...optional(from, "confirmed", decodeConfirmed),
    verified: flag(from["verified"], "verified"),
    trail: list(from["trail"] ?? [], "trail").map(decodeTrailLook),
    ...optional(from, "decided", time),
    rules: decodeRules(from["rules"]),
    ...optional(from, "unseen", decodeUnseen),
    ...optional(from, "incident", (id, name2) => incidentId(word(id, name2))),
    ...optional(from, "looked", time),
    ...optional(from, "notBefore", time),
    ...optional(from, "good", decodeGood),
    ...optional(from, "archived", time),
    ...optional(from, "was", (ids2, name2) => list(ids2, name2).map((id) => checkId(word(id, name2))))
  };
}
function encodeConfirmed({ state, since, reason }) {
  return { state, since: iso(since), reason };
}
function decodeConfirmed(value, name2) {
  const from = fields(value, name2);
  return {
    state: oneOf(SEEN_STATES, from["state"], "state"),
    since: time(from["since"], "since"),
    reason: text(from["reason"], "reason")
  };
}
function encodeTrailLook({ at, state, reason, text: said2 }) {
  return { at: iso(at), state, reason, text: said2 };
}
function decodeTrailLook(value) {
  const from = fields(value, "look");
  return {
    at: time(from["at"], "at"),
    state: oneOf(SEEN_STATES, from["state"], "state"),
    reason: text(from["reason"], "reason"),
    text: text(from["text"], "text")
  };
}
function encodeUnseen({ state, reason, text: said2, since, rounds, incident }) {
  return { state, reason, text: said2, since: iso(since), rounds, incident };
}
function decodeUnseen(value, name2) {
  const from = fields(value, name2);
  return {
    state: oneOf(["blocked", "unknown"], from["state"], "state"),
    reason: text(from["reason"], "reason"),
    text: text(from["text"], "text"),
    since: time(from["since"], "since"),
    rounds: integer(from["rounds"], "rounds"),
    ...optional(from, "incident", (id, field2) => incidentId(word(id, field2)))
  };
}
function encodeRules({ everyMs, confirm: confirm2 }) {
  return [everyMs, confirm2.down, confirm2.degraded, confirm2.up];
}
function decodeRules(value) {
  const [everyMs, ...confirm2] = list(value, "rules");
  const [down, degraded, up] = confirm2.map((count2) => integer(count2, "rules"));
  return {
    everyMs: within(everyMs, "rules", 0, MAX_EVERY_MS),
    confirm: { down: integer(down, "rules"), degraded: integer(degraded, "rules"), up: integer(up, "rules") }
  };
}
function encodePage({ url, news, served, asked: asked2 }) {
  return {
    url,
    news,
    served: served === void 0 ? void 0 : { news: served.news, at: iso(served.at) },
    asked: isoOf(asked2)
  };
}
function webAddress2(value, name2) {
  const url = text(value, name2);
  if (/^https?:/.test(url) && URL.canParse(url)) return url;
  throw new DamagedError(`\`${name2}\` is not a web address`);
}
function decodePage(value, name2) {
  const from = fields(value, name2);
  return {
    ...optional(from, "url", webAddress2),
    news: within(from["news"], "news", 0, MAX_NEWS),
    ...optional(from, "served", (served, field2) => {
      const { news, at } = fields(served, field2);
      return { news: within(news, "news", 0, MAX_NEWS), at: time(at, "at") };
    }),
    ...optional(from, "asked", time)
  };
}

// src/core/history/samples.ts
var LINE_VERSION = 1;
var DAY_S = 86400;
var LETTERS2 = { up: "u", degraded: "d", down: "D", blocked: "b", unknown: "?" };
var STATE_OF = new Map(
  ["up", "degraded", "down", "blocked", "unknown"].map((state) => [LETTERS2[state], state])
);
function encodeSamples({ round, at, location, isLate, results, turns, rules, outside }) {
  const inOrder = [...results].sort((a, b) => a.check === b.check ? a.look - b.look : a.check < b.check ? -1 : 1);
  return JSON.stringify({
    v: LINE_VERSION,
    round,
    at: seconds(at),
    location,
    late: isLate,
    results: inOrder.map((result) => encodeResult(result, at)),
    turns: turns.length === 0 ? void 0 : turns.map(encodeTurn),
    rules: rules.length === 0 ? void 0 : rules.map((turn) => [turn.check, encodeRules(turn.rules), encodeRules(turn.from)]),
    outside: outside.length === 0 ? void 0 : outside.map(encodeOutside)
  });
}
function countedLines(lines) {
  return lines.good.flatMap(({ value }) => value.isLate === true ? [] : value);
}
function decodeSamples(value, isAsked) {
  const from = fields(value, "line");
  const version2 = integer(from["v"], "v");
  if (version2 !== LINE_VERSION) throw new DamagedError(`version ${version2} of a line`);
  const at = time(from["at"], "at");
  const location = locationId(text(from["location"], "location"));
  return {
    round: roundId(text(from["round"], "round")),
    at,
    location,
    ...from["late"] === true && { isLate: true },
    results: asked(list(from["results"], "results"), isAsked).map((result) => decodeResult(result, at, location)),
    turns: list(from["turns"] ?? [], "turns").map(decodeTurn),
    rules: list(from["rules"] ?? [], "rules").map(decodeRulesTurn),
    outside: list(from["outside"] ?? [], "outside").map(decodeOutside)
  };
}
function asked(results, isAsked) {
  if (isAsked === void 0) return results;
  return results.filter((result) => isAsked(checkId(text(list(result, "result")[0], "check"))));
}
function encodeResult(result, roundAt) {
  const { check, look: look3, at, state, reason, status, phases, lagMs, facts, text: said2 } = result;
  const plain3 = [
    check,
    look3,
    seconds(at) - seconds(roundAt),
    LETTERS2[state],
    status ?? 0,
    PHASES.map((phase) => rounded2(phases[phase])),
    Math.round(lagMs)
  ];
  const isPlain = state === "up" && status !== void 0 && reason === reasonOf(status) && said2 === String(status);
  return isPlain ? plain3 : [...plain3, { reason, text: said2, facts: encodeFacts(facts) }];
}
function decodeResult(value, roundAt, location) {
  const [check, look3, offsetS, letter, code3, phases, lagMs, extra] = list(value, "result");
  const state = STATE_OF.get(letter);
  if (state === void 0) throw new DamagedError("`state` is no known letter");
  const status = integer(code3, "status");
  return {
    check: checkId(text(check, "check")),
    location,
    at: after(roundAt, within(offsetS, "offset", -DAY_S, DAY_S) * 1e3),
    look: integer(look3, "look"),
    state,
    ...status !== 0 && { status },
    phases: decodePhases2(phases),
    lagMs: integer(lagMs, "lag"),
    ...extra === void 0 ? { reason: reasonOf(status), text: String(status), facts: {} } : decodeExtra(extra)
  };
}
function reasonOf(status) {
  return `http.${status}`;
}
function decodeExtra(value) {
  const extra = fields(value, "extra");
  return {
    reason: text(extra["reason"], "reason"),
    text: text(extra["text"], "text"),
    facts: decodeFacts(extra["facts"] ?? {})
  };
}
function decodePhases2(value) {
  const parts = list(value, "phases");
  const phases = {};
  for (const [index, phase] of PHASES.entries()) {
    const part = parts[index];
    if (part !== null && part !== void 0) phases[phase] = integer(part, phase);
  }
  return { ...phases, totalMs: integer(phases.totalMs, "totalMs") };
}
function encodeTurn({ check, state, since, from }) {
  return [check, LETTERS2[state], seconds(since), ...from === void 0 ? [] : [LETTERS2[from]]];
}
function decodeTurn(value) {
  const [check, state, since, from] = list(value, "turn");
  return {
    check: checkId(text(check, "check")),
    state: decodeSeen(state),
    since: time(since, "since"),
    ...from !== void 0 && { from: decodeSeen(from) }
  };
}
function decodeSeen(letter) {
  const state = STATE_OF.get(letter);
  if (state !== void 0 && isSeen(state)) return state;
  throw new DamagedError("`state` is no letter of a confirmed state");
}
function decodeRulesTurn(value) {
  const [check, rules, from] = list(value, "rules");
  return { check: checkId(text(check, "check")), rules: decodeRules(rules), from: decodeRules(from) };
}
function rounded2(ms) {
  return ms === void 0 ? null : Math.round(ms);
}
function seconds(at) {
  return Math.floor(at / 1e3);
}

// src/core/history/sample-files.ts
var SPLIT_ABOVE = 1e3;
var LOOK_ABOVE = SPLIT_ABOVE / 2;
var SPLIT_SINCE = 2;
var PART_MS = 3e5;
function samplesPathOf({ at }, before) {
  return remembers(before, SPLIT_ABOVE) ? samplesPartPath(partOf(at)) : samplesPath(at);
}
function samplesPaths(hour, state) {
  return remembers(state, LOOK_ABOVE) ? [samplesPath(hour), ...partsIn(hour)] : [samplesPath(hour)];
}
function samplesFiles(files, hour, isAsked) {
  const decode3 = (value) => decodeSamples(value, isAsked);
  return [samplesPath(hour), ...partsIn(hour)].flatMap(
    (path) => files.has(path) ? [{ path, ...readLines(path, files.get(path), decode3) }] : []
  );
}
function readSamples(files, hour, isAsked) {
  const read2 = samplesFiles(files, hour, isAsked);
  return {
    good: read2.flatMap(({ good }) => good),
    damaged: read2.flatMap(({ damaged }) => damaged),
    problems: read2.flatMap(({ problems: problems2 }) => problems2)
  };
}
function isTooLargeForOneFile(state) {
  return state !== void 0 && state.version < SPLIT_SINCE && Object.keys(state.checks).length > SPLIT_ABOVE;
}
function remembers(state, count2) {
  return state !== void 0 && state.version >= SPLIT_SINCE && Object.keys(state.checks).length > count2;
}
function partOf(at) {
  return after(at, -(at % PART_MS));
}
function partsIn(hour) {
  return Array.from({ length: HOUR_MS / PART_MS }, (_, index) => samplesPartPath(after(hour, index * PART_MS)));
}

// src/core/history/roll.ts
var REACH_MS = 2 * DAY_MS;
function rollPlan(before, turns, round) {
  const current = hourOf(round.at);
  if (round.isLate === true)
    return { reach: current, rolledTo: before?.rolledTo ?? current, hours: [], sampled: [], days: [] };
  const noted2 = hourOf(before?.rolledTo ?? current);
  const isBack = noted2 - current > REACH_MS;
  const known = isBack ? current : noted2;
  const rolledTo2 = instant(Math.max(known, current));
  const reached = Math.min(known, current, ...turns.map((turn) => hourOf(turn.since)));
  const reach = after(known, -REACH_MS);
  const first2 = instant(Math.max(reached, reach));
  const hours = steps(first2, Math.min(rolledTo2, known + REACH_MS), HOUR_MS);
  const left = isBack ? steps(noted2, noted2 + REACH_MS, HOUR_MS) : [];
  if (hours.length + left.length === 0) return { reach, rolledTo: rolledTo2, hours, sampled: [], days: [] };
  const sampled = [...steps(first2, known + HOUR_MS, HOUR_MS), current, ...left.slice(0, 1)];
  return {
    reach,
    rolledTo: rolledTo2,
    hours: [...hours, ...left],
    sampled: [...new Set(sampled)].sort((a, b) => a - b),
    days: [...daysOver(hours, rolledTo2), ...left.slice(0, 1).map(dayOf)]
  };
}
function daysOver(hours, rolledTo2) {
  const [first2, last] = [hours[0], hours.at(-1)];
  if (first2 === void 0 || last === void 0) return [];
  return steps(dayOf(first2), Math.min(dayOf(rolledTo2), dayOf(last) + DAY_MS), DAY_MS);
}
function begunAnew(hours) {
  return hours.filter((hour, index) => hour - HOUR_MS !== hours[index - 1]);
}
function rollReads({ hours, sampled, days }, before) {
  const hourBefore = begunAnew(hours).map((hour) => after(hour, -HOUR_MS));
  const whole = days.flatMap((day) => [daysPath(day), latencyPath(day), ...hoursIn(day).map(hoursPath)]);
  const tallied = [...[...hourBefore, ...hours].map(hoursPath), ...hours.map(roundsPath)];
  return [.../* @__PURE__ */ new Set([...sampled.flatMap((hour) => samplesPaths(hour, before)), ...tallied, ...whole])];
}
function rollHours({ plan, samples: samples2, before, checks, currentId }) {
  const reading = { lines: [...samples2.values()].flat(), checks, currentId };
  const turns = turnsOf(reading);
  const rulesAt = rulesOver(reading);
  const rolled = [];
  const anew = new Set(begunAnew(plan.hours));
  let previous = /* @__PURE__ */ new Map();
  for (const hour of plan.hours) {
    if (anew.has(hour)) previous = byCheck(before(after(hour, -HOUR_MS)), currentId);
    const lines = samples2.get(hour) ?? [];
    const outsideAt = outsideOver(lines, currentId);
    const looks2 = looksOf(lines, reading);
    const results = Map.groupBy(
      lines.flatMap(({ at, results: some }) => some.map((result) => ({ began: at, result }))),
      ({ result }) => currentId(result.check)
    );
    const own2 = turnsOf({ ...reading, lines });
    const next = /* @__PURE__ */ new Map();
    for (const check of [.../* @__PURE__ */ new Set([...previous.keys(), ...looks2.keys()])].sort()) {
      const carried = previous.get(check);
      const { outside, planned } = outsideAt(check, hour, carried?.planned ?? []);
      const known = clipped(outside, checks[check]?.first ?? hour, after(hour, HOUR_MS));
      const counts = ({ began }) => !holds(known, began);
      const tallied = rollHour({
        check,
        hour,
        everyMs: intervalOf(looks2.get(check), rulesAt(check, after(hour, HOUR_MS - 1))),
        standing: standingIn({ hour, tail: carried?.tail ?? [], looks: looks2.get(check) ?? [], outside: known }),
        looks: countLooks((looks2.get(check) ?? []).filter(counts).map(({ state }) => state)),
        latency: latencyOf((results.get(check) ?? []).filter(counts).map(({ result }) => result)),
        turns: [...carried?.turns ?? [], ...turns.get(check) ?? []],
        own: [...carried?.turns ?? [], ...own2.get(check) ?? []],
        confirmed: confirmedNow(reading, check),
        outside: known,
        planned
      });
      if (tallied !== void 0) next.set(check, tallied);
    }
    rolled.push(...next.values());
    previous = next;
  }
  return rolled;
}
function intervalOf(looks2, rules) {
  return looks2 === void 0 ? void 0 : rules?.everyMs;
}
function byCheck(lines, currentId) {
  return new Map(lines.map((line) => [currentId(line.check), line]));
}
function rollHour(input) {
  const { check, hour, everyMs, standing: standing2, looks: looks2, latency, turns, own: own2, confirmed, outside, planned } = input;
  const end = after(hour, HOUR_MS);
  const timeline = timelineOf(turns, confirmed);
  const seconds2 = tally({ looks: standing2, timeline, from: hour, to: end, outside });
  const late = standing2.filter((look3) => look3.at >= end);
  const last = standing2.findLast((look3) => look3.at < end);
  const tail = last !== void 0 && last.until > end ? [{ at: end, until: last.until }, ...late] : late;
  if (tail.length + planned.length === 0 && isNothing({ ...seconds2, looks: looks2 })) return void 0;
  return {
    check,
    hour,
    ...everyMs !== void 0 && { everyMs },
    ...seconds2,
    looks: looks2,
    course: courseOf(timeline, hour, end),
    tail,
    turns: own2.filter((turn) => turn.since >= end),
    outside,
    planned,
    latency
  };
}
function steps(from, to, stepMs) {
  const found2 = [];
  for (let at = from; at < to; at += stepMs) found2.push(instant(at));
  return found2;
}

// src/core/history/cadence.ts
function cadenceOf(lines) {
  const starts = [...Map.groupBy(lines, ({ round }) => round).values()].map(
    (round) => instant(Math.min(...round.map(({ at }) => at)))
  );
  return mergedCadence(starts.map((at) => ({ rounds: 1, first: at, last: at, gapS: 0 })));
}
function mergedCadence(spans) {
  const [first2, ...others] = [...spans].sort((a, b) => a.first - b.first);
  if (first2 === void 0) return void 0;
  return others.reduce(
    (sum, next) => ({
      rounds: sum.rounds + next.rounds,
      first: sum.first,
      last: instant(Math.max(next.last, sum.last)),
      gapS: Math.max(sum.gapS, next.gapS, (next.first - sum.last) / 1e3)
    }),
    first2
  );
}
function meanIntervalS(cadence) {
  if (cadence === void 0 || cadence.rounds < 2) return void 0;
  return (cadence.last - cadence.first) / 1e3 / (cadence.rounds - 1);
}
function readRounds(content, month) {
  return readLines(roundsPath(month), content, (value) => decode2(value, month));
}
function writeRounds(there, hours, month) {
  const kept3 = there.good.filter(({ value }) => !hours.has(value.hour));
  const fresh = [...hours].flatMap(
    ([hour, cadence]) => cadence === void 0 || roundsPath(hour) !== roundsPath(month) ? [] : [{ value: { hour, ...cadence }, text: encode2({ hour, ...cadence }) }]
  );
  return writeLines([...kept3, ...fresh].sort((a, b) => a.value.hour - b.value.hour).map(({ text: text3 }) => text3));
}
function encode2({ hour, rounds, first: first2, last, gapS }) {
  const date2 = new Date(hour);
  return JSON.stringify({
    day: date2.getUTCDate(),
    hour: date2.getUTCHours(),
    rounds,
    first: (first2 - hour) / 1e3,
    last: (last - hour) / 1e3,
    gap: gapS || void 0
  });
}
function decode2(value, month) {
  const from = fields(value, "line");
  const day = after(monthOf(month), (within(from["day"], "day", 1, 31) - 1) * DAY_MS);
  const hour = after(day, within(from["hour"], "hour", 0, 23) * HOUR_MS);
  const second = (name2) => within(from[name2] ?? 0, name2, 0, HOUR_MS / 1e3);
  return {
    hour,
    rounds: within(from["rounds"], "rounds", 1, Number.MAX_SAFE_INTEGER),
    first: after(hour, second("first") * 1e3),
    last: after(hour, second("last") * 1e3),
    gapS: second("gap")
  };
}

// src/core/history/hours.ts
var SEEN_STATES2 = ["up", "degraded", "down"];
var STATES3 = ["up", "degraded", "down", "blocked", "unknown"];
var HOUR_S = HOUR_MS / 1e3;
var DAY_S2 = 24 * HOUR_S;
var LAST_HOUR = 23;
var MAX_TAIL_S = 62 * DAY_S2;
var MAX_COUNT = 2 ** 40;
var MAX_PLANNED_S = 1e4 * 366 * DAY_S2;
function encodeHour(line) {
  const { hour, check, everyMs, course, tail, turns, outside, planned, latency, ...sums } = line;
  const sinceStart = (at) => (at - hour) / 1e3;
  const sinceEnd = (at) => sinceStart(at) - HOUR_S;
  return JSON.stringify({
    hour: new Date(hour).getUTCHours(),
    check,
    everyMs,
    ...encodeSums(sums),
    course: course.length === 0 ? void 0 : course.map(({ since, state }) => [sinceStart(since), state]),
    tail: tail.length === 0 ? void 0 : tail.map(({ at, until }) => [sinceEnd(at), sinceEnd(until)]),
    turns: turns.length === 0 ? void 0 : turns.map(({ state, since, from }) => [state, sinceEnd(since), from]),
    outside: outside.length === 0 ? void 0 : outside.map(({ from, to }) => [sinceStart(from), sinceStart(to)]),
    planned: planned.length === 0 ? void 0 : planned.map(({ from, to }) => [sinceEnd(from), sinceEnd(to)]),
    ms: encodeLatency(latency)
  });
}
function checkOfHour(value) {
  return checkId(text(fields(value, "line")["check"], "check"));
}
function decodeHour(value, day) {
  const from = fields(value, "line");
  const number3 = within(from["hour"], "hour", 0, LAST_HOUR);
  const hour = after(day, number3 * HOUR_MS);
  const at = (seconds2) => after(hour, HOUR_MS + within(seconds2, "tail", 0, MAX_TAIL_S) * 1e3);
  const check = checkOfHour(from);
  const outside = decodeSpans(from, "outside", hour, HOUR_S);
  const outsideS = outside.reduce((sum, span) => sum + (span.to - span.from) / 1e3, 0);
  return {
    hour,
    check,
    ...optional(from, "everyMs", (ms, name2) => within(ms, name2, 1, Number.MAX_SAFE_INTEGER)),
    ...decodeSums(from, HOUR_S, outsideS),
    course: list(from["course"] ?? [], "course").map((part) => {
      const [since, state] = list(part, "course");
      return {
        since: after(hour, within(since, "course", 0, HOUR_S) * 1e3),
        ...state !== void 0 && state !== null && { state: oneOf(SEEN_STATES2, state, "course") }
      };
    }),
    tail: list(from["tail"] ?? [], "tail").map((look3) => {
      const [start, until] = list(look3, "tail");
      return { at: at(start), until: at(until) };
    }),
    turns: list(from["turns"] ?? [], "turns").map((turn) => {
      const [state, since, before] = list(turn, "turns");
      return {
        check,
        state: oneOf(SEEN_STATES2, state, "turns"),
        since: at(since),
        ...before !== void 0 && before !== null && { from: oneOf(SEEN_STATES2, before, "turns") }
      };
    }),
    outside,
    planned: decodeSpans(from, "planned", after(hour, HOUR_MS), MAX_PLANNED_S),
    latency: decodeLatency(from["ms"], locationId)
  };
}
function decodeSpans(from, name2, start, lengthS2) {
  const spans = list(from[name2] ?? [], name2).map((span) => {
    const [begin, end] = list(span, name2).map((second) => after(start, within(second, name2, 0, lengthS2) * 1e3));
    return { from: begin ?? start, to: end ?? start };
  });
  return united(spans);
}
function encodeDay({ day, check, ...sums }) {
  const { looks: looks2, ...seconds2 } = encodeSums(sums);
  return JSON.stringify({ day: Number(day.slice(8)), check, ...seconds2, outside: sums.outsideS || void 0, looks: looks2 });
}
function decodeDay(value, month) {
  const from = fields(value, "line");
  const day = String(within(from["day"], "day", 1, 31)).padStart(2, "0");
  const outsideS = within(from["outside"] ?? 0, "outside", 0, DAY_S2);
  return { day: `${month}-${day}`, check: checkId(text(from["check"], "check")), ...decodeSums(from, DAY_S2, outsideS) };
}
function encodeDayLatency(check, latency) {
  return JSON.stringify({ check, ms: encodeLatency(latency) });
}
function decodeDayLatency(value) {
  const from = fields(value, "line");
  return { check: checkId(text(from["check"], "check")), latency: decodeLatency(from["ms"], locationId) };
}
function decodeDayTotal(value) {
  const from = fields(value, "line");
  return { check: checkId(text(from["check"], "check")), total: decodePhase(from["ms"], "totalMs") };
}
function encodeSums({ upS, degradedS, downS, looks: looks2 }) {
  const counts = STATES3.map((state) => looks2[state]);
  const last = counts.findLastIndex((count2) => count2 > 0);
  return {
    up: upS || void 0,
    degraded: degradedS || void 0,
    down: downS || void 0,
    looks: last < 0 ? void 0 : counts.slice(0, last + 1)
  };
}
function decodeSums(from, lengthS2, outsideS) {
  const number3 = (value, name2) => within(value ?? 0, name2, 0, MAX_COUNT);
  const counts = list(from["looks"] ?? [], "looks");
  const count2 = (state) => number3(counts[STATES3.indexOf(state)], "looks");
  const [upS, degradedS, downS] = [
    number3(from["up"], "up"),
    number3(from["degraded"], "degraded"),
    number3(from["down"], "down")
  ];
  within(upS + degradedS + downS + outsideS, "up, degraded, down and outside", 0, lengthS2);
  return {
    upS,
    degradedS,
    downS,
    outsideS,
    looks: {
      up: count2("up"),
      degraded: count2("degraded"),
      down: count2("down"),
      blocked: count2("blocked"),
      unknown: count2("unknown")
    }
  };
}

// src/core/history/incident-index.ts
function encodeIncidentFile(incident) {
  return `${JSON.stringify(encodeIncident(incident), null, 2)}
`;
}
function encodeIncidents(incidents, there = []) {
  const fresh = incidents.map((value) => ({ value, text: JSON.stringify(encodeIncident(value)) }));
  const byId = new Map([...there, ...fresh].map((line) => [line.value.id, line]));
  const lines = [...byId.values()].sort(
    ({ value: a }, { value: b }) => a.startedAt - b.startedAt || (a.id < b.id ? -1 : 1)
  );
  return lines.length === 0 ? "[]\n" : `[
${lines.map(({ text: text3 }) => text3).join(",\n")}
]
`;
}
function decodeIncidents(path, content) {
  if (content === void 0) return { good: [], damaged: [], problems: [] };
  const json = attempt(() => parseJson(content));
  if ("damage" in json) return readLines(path, content.replace(/^[[\]]$|,$/gm, ""), decodeIncident);
  const whole = attempt(() => list(json.value, "incidents"));
  if ("damage" in whole) return { good: [], damaged: [content], problems: [{ path, message: whole.damage }] };
  const good = [];
  const damaged = [];
  const problems2 = [];
  for (const [index, entry] of whole.value.entries()) {
    const read2 = attempt(() => decodeIncident(entry));
    if ("value" in read2) good.push({ text: JSON.stringify(entry), value: read2.value });
    else {
      damaged.push(JSON.stringify(entry));
      problems2.push({ path, message: `entry ${index + 1}: ${read2.damage}` });
    }
  }
  return { good, damaged, problems: problems2 };
}

// src/core/history/writing.ts
function createWriting() {
  const files = /* @__PURE__ */ new Map();
  const damaged = /* @__PURE__ */ new Map();
  const problems2 = [];
  return {
    files,
    damaged,
    problems: problems2,
    write(path, content, replaced) {
      files.set(path, content);
      if (replaced === void 0 || replaced.damaged.length === 0) return;
      damaged.set(path, replaced.damaged);
      problems2.push(...replaced.problems);
    },
    report(found2) {
      problems2.push(...found2);
    }
  };
}

// src/core/history/rolled-files.ts
function rolledFiles(input) {
  const { plan, files, state } = input;
  const writing = createWriting();
  if (plan.hours.length === 0) return writing;
  const currentId = currentIdOf(state.checks);
  const samples2 = new Map(
    plan.sampled.map((hour) => {
      const lines = readSamples(files, hour);
      writing.report(lines.problems);
      return [hour, countedLines(lines)];
    })
  );
  const before = (hour) => readHour(files, hour).good.map(({ value }) => value);
  const rolled = rollHours({ plan, samples: samples2, before, checks: state.checks, currentId });
  writeHours(
    writing,
    input,
    Map.groupBy(rolled, ({ hour }) => hour)
  );
  for (const day of plan.days) {
    const tallies = readHours(new Map([...files, ...writing.files]), day).good.map(({ value }) => value);
    writeDay(writing, files, { day, tallies, currentId });
  }
  writeCadence(writing, input, samples2);
  return writing;
}
function writeHours(writing, { plan, files }, rolled) {
  for (const hour of plan.hours) {
    const there = readHour(files, hour);
    if (there.good.length > 0 && !plan.sampled.includes(hour)) continue;
    const path = hoursPath(hour);
    const texts2 = (rolled.get(hour) ?? []).map(encodeHour);
    if (texts2.length > 0 || files.has(path)) writing.write(path, writeLines(texts2), there);
  }
}
function writeDay(writing, files, { day, tallies, currentId }) {
  const path = daysPath(day);
  const month = readDays(writing.files.get(path) ?? files.get(path), day);
  writing.write(path, writeLines(withDay(month, dayName(day), daySums(tallies, day, currentId))), month);
  const latencies = [...Map.groupBy(tallies, ({ check }) => currentId(check))].map(([check, hours]) => [check, mergedLatency(hours.map(({ latency }) => latency))]).filter(([, latency]) => latency.size > 0).map(([check, latency]) => encodeDayLatency(check, latency));
  const there = readDayLatencies(files, day);
  if (latencies.length + there.good.length > 0) writing.write(latencyPath(day), writeLines(latencies.sort()), there);
}
function writeCadence(writing, { plan, files }, samples2) {
  const read2 = plan.hours.filter((hour) => samples2.has(hour));
  const cadences = new Map(read2.map((hour) => [hour, cadenceOf(samples2.get(hour) ?? [])]));
  for (const month of new Set(read2.map(monthOf))) {
    const there = readRounds(files.get(roundsPath(month)), month);
    const content = writeRounds(there, cadences, month);
    if (content !== "" || there.good.length > 0) writing.write(roundsPath(month), content, there);
  }
}
function readDayLatencies(files, day) {
  return readLines(latencyPath(day), files.get(latencyPath(day)), decodeDayLatency);
}
function readHour(files, hour, isAsked) {
  return readLines(hoursPath(hour), files.get(hoursPath(hour)), (value) => {
    if (isAsked !== void 0 && !isAsked(checkOfHour(value))) return void 0;
    const tally2 = decodeHour(value, dayOf(hour));
    if (tally2.hour !== hour) throw new DamagedError("`hour` is another one than the file's");
    return tally2;
  });
}
function readHours(files, day, isAsked) {
  const hours = hoursIn(day).map((hour) => readHour(files, hour, isAsked));
  return {
    good: hours.flatMap(({ good }) => good),
    damaged: hours.flatMap(({ damaged }) => damaged),
    problems: hours.flatMap(({ problems: problems2 }) => problems2)
  };
}
function readDays(content, at) {
  const month = dayName(at).slice(0, 7);
  return readLines(daysPath(at), content, (value) => decodeDay(value, month));
}
function daySums(hours, day, currentId) {
  const sums = /* @__PURE__ */ new Map();
  for (const line of hours) {
    const check = currentId(line.check);
    if (dayOf(line.hour) === day) sums.set(check, addSums(sums.get(check) ?? NOTHING, line));
  }
  return [...sums].flatMap(([check, sum]) => isNothing(sum) ? [] : [{ check, day: dayName(day), ...sum }]);
}
function withDay(month, day, sums) {
  const texts2 = (holds5) => month.good.filter(({ value }) => holds5(value.day)).map(({ text: text3 }) => text3);
  return [...texts2((other) => other < day), ...sums.map(encodeDay), ...texts2((other) => other > day)];
}

// src/core/figures/pieces.ts
function rolledTo(state, now) {
  return state.rolledTo ?? hourOf(now);
}
function piecesOf({ from, to }, rolled) {
  const pieces = [];
  for (let at = from; at < to; at = pieces.at(-1)?.to ?? to) pieces.push(pieceAt(at, to, rolled));
  return pieces;
}
function pieceAt(from, to, rolled) {
  if (from >= rolled) return { kind: "open", from, to };
  const [day, hour] = [after(from, DAY_MS), after(hourOf(from), HOUR_MS)];
  if (from === dayOf(from) && day <= Math.min(to, dayOf(rolled))) return { kind: "day", from, to: day };
  if (from === hourOf(from) && hour <= to) return { kind: "hour", from, to: hour };
  return { kind: "part", from, to: instant(Math.min(to, hour)) };
}
function knownEdge(at, now) {
  const since = rawSince(now);
  const isKnown2 = at === hourOf(at) ? at >= since : at >= since + HOUR_MS;
  return isKnown2 ? at : dayOf(after(at, DAY_MS / 2));
}
function sumPaths({ kind, from }, { state, rolled }) {
  switch (kind) {
    case "day":
      return [daysPath(from)];
    case "hour":
      return [hoursPath(from)];
    case "part":
      return [hoursPath(after(from, -HOUR_MS)), hoursPath(from), ...samplesPaths(from, state)];
    case "open":
      return [hoursPath(after(rolled, -HOUR_MS)), ...samplesPaths(rolled, state)];
  }
}
function latencyPaths({ kind, from }) {
  return kind === "day" ? [latencyPath(from)] : [];
}
function roundPaths({ kind, from }, { state, rolled }) {
  switch (kind) {
    case "day":
    case "hour":
      return [roundsPath(from)];
    case "part":
      return samplesPaths(from, state);
    case "open":
      return samplesPaths(rolled, state);
  }
}

// src/core/figures/source.ts
function createSource(files, state, now, only) {
  const currentId = currentIdOf(state.checks);
  const isAsked = only && ((id) => currentId(id) === only);
  const renamed2 = ({ good }) => good.map(({ value }) => {
    const check = currentId(value.check);
    return check === value.check ? value : { ...value, check };
  });
  const days = once(
    (month) => Map.groupBy(renamed2(readDays(files.get(daysPath(month)), month)), ({ day }) => day)
  );
  const hours = once((day) => Map.groupBy(renamed2(readHours(files, day, isAsked)), ({ hour }) => hour));
  const latencies = once((day) => renamed2(readDayLatencies(files, day)));
  const totals = (day) => renamed2(readLines(latencyPath(day), files.get(latencyPath(day)), decodeDayTotal));
  const rounds = once(
    (month) => Map.groupBy(
      readRounds(files.get(roundsPath(month)), month).good.map(({ value }) => value),
      ({ hour }) => dayOf(hour)
    )
  );
  const samples2 = once((hour) => countedLines(readSamples(files, hour, isAsked)));
  const incidents = once(
    (year) => decodeIncidents(incidentsPath(year), files.get(incidentsPath(year))).good.map(({ value }) => value)
  );
  return {
    state,
    now,
    currentId,
    rolledTo: rolledTo(state, now),
    day: (day) => days(monthOf(day)).get(dayName(day)) ?? [],
    latencies,
    totals,
    hour: (hour) => hours(dayOf(hour)).get(hour) ?? [],
    rounds: ({ from, to }) => (rounds(monthOf(from)).get(dayOf(from)) ?? []).filter(({ hour }) => hour >= from && hour < to),
    samples: samples2,
    incidents: (at) => incidents(yearOf(at))
  };
}
function yearOf(at) {
  return instant(Date.UTC(new Date(at).getUTCFullYear()));
}
function once(read2) {
  const known = /* @__PURE__ */ new Map();
  return (at) => {
    const value = known.get(at) ?? read2(at);
    known.set(at, value);
    return value;
  };
}

// src/core/figures/figures.ts
function figureReads(query) {
  const { state, now, latency } = query;
  const memory = { state, rolled: rolledTo(state, now) };
  const { counted, parts } = partsOf(query);
  const paths = new Set(piecesOf(counted, memory.rolled).flatMap((piece) => roundPaths(piece, memory)));
  for (const { pieces } of parts) {
    for (const piece of pieces) {
      for (const path of sumPaths(piece, memory)) paths.add(path);
      if (latency) for (const path of latencyPaths(piece)) paths.add(path);
    }
  }
  return [...paths];
}
function figures(input) {
  const { state, now, checks, latency } = input;
  const { counted, isExact, parts } = partsOf(input);
  const source = createSource(input.files, state, now);
  const byCheck2 = /* @__PURE__ */ new Map();
  for (const part of parts) {
    const sums = sumsOver(part.pieces, source);
    const latencies = latency ? latenciesOver(part.pieces, source) : void 0;
    for (const { id } of part.checks) {
      const first2 = state.checks[id]?.first;
      const sum = sums.get(id) ?? NOTHING;
      const elapsedS = first2 === void 0 ? 0 : elapsedSince(first2, part.inside) - sum.outsideS;
      byCheck2.set(id, checkFigures(id, sum, elapsedS, latencies?.get(id) ?? /* @__PURE__ */ new Map()));
    }
  }
  const found2 = checks.flatMap(({ id }) => byCheck2.get(id) ?? []);
  const groups = Map.groupBy(checks, ({ group }) => group);
  return {
    counted,
    isExact,
    checks: found2,
    groups: [...groups].flatMap(
      ([group, members2]) => group === void 0 ? [] : [{ group, ...meanRatios(members2.flatMap(({ id }) => byCheck2.get(id) ?? [])) }]
    ),
    overall: meanRatios(found2),
    cadence: cadenceFigures(counted, source, input.everyMs)
  };
}
function partsOf({ span, now, state, checks }) {
  const known = (edge) => knownEdge(edge, now);
  const past = instant(Math.min(span.to, wholeSecond(now)));
  const asked2 = { from: instant(Math.min(span.from, past)), to: past };
  const counted = { from: known(asked2.from), to: known(asked2.to) };
  const edges = [asked2.from, asked2.to];
  const alike = Map.groupBy(checks, ({ outside }) => outside.map(({ from, to }) => `${from} ${to}`).join());
  const parts = [...alike.values()].map((some) => {
    const watched = without(asked2, some[0]?.outside ?? []).map(({ from, to }) => [from, to]);
    edges.push(...watched.flat());
    const inside = watched.map(([from, to]) => ({ from: known(from), to: known(to) }));
    return { checks: some, inside, pieces: inside.flatMap((part) => piecesOf(part, rolledTo(state, now))) };
  });
  return { counted, isExact: edges.every((edge) => edge === known(edge)), parts };
}
function elapsedSince(first2, inside) {
  let elapsedS = 0;
  for (const { from, to } of inside) elapsedS += lengthS({ from: instant(Math.max(from, first2)), to });
  return elapsedS;
}
function checkFigures(check, sums, elapsedS, latency) {
  const [uptime, coverage] = [uptimeRatio(sums), coverageOf(sums, elapsedS)];
  return { check, ...sums, observedS: observedS(sums), elapsedS, latency, ...ratios(uptime, coverage) };
}
function meanRatios(checks) {
  return ratios(meanRatio(checks.map(({ uptime }) => uptime)), meanRatio(checks.map(({ coverage }) => coverage)));
}
function ratios(uptime, coverage) {
  return { ...uptime !== void 0 && { uptime }, ...coverage !== void 0 && { coverage } };
}
function cadenceFigures(counted, source, everyMs) {
  const found2 = piecesOf(counted, source.rolledTo).flatMap((piece) => {
    if (piece.kind === "day" || piece.kind === "hour") return source.rounds(piece);
    const lines = source.samples(piece.kind === "open" ? source.rolledTo : hourOf(piece.from));
    return cadenceOf(lines.filter(({ at }) => at >= piece.from && at < piece.to)) ?? [];
  });
  const cadence = mergedCadence(found2);
  const firsts = Object.values(source.state.checks).map(({ first: first2 }) => first2);
  const begin = Math.max(counted.from, Math.min(counted.to, ...firsts));
  const meanS = meanIntervalS(cadence);
  return {
    expectedS: everyMs / 1e3,
    rounds: cadence?.rounds ?? 0,
    ...meanS !== void 0 && { meanS },
    worstGapS: cadence === void 0 ? (counted.to - begin) / 1e3 : Math.max(cadence.gapS, (cadence.first - begin) / 1e3, (counted.to - cadence.last) / 1e3)
  };
}

// src/core/maintenance/window.ts
function windowsOf(maintenance, span) {
  return maintenance.flatMap(
    ({ title, checks, schedule }) => schedule.within(span).map((one) => ({ title, ...one, ...checks !== void 0 && { checks } }))
  ).sort((a, b) => a.from - b.from || a.to - b.to);
}
function outsideAround(maintenance, round) {
  const span = { from: hourOf(round.at), to: after(round.at, HOUR_MS) };
  return windowsOf(maintenance, span).map(({ title: _title, ...outside }) => outside);
}
function isOutside(outside, check, at) {
  return outside.some(
    ({ from, to, checks }) => from <= at && at < to && (checks === void 0 || checks.includes(check))
  );
}

// src/core/broken-config.ts
var CONFIG_INVALID = "config.invalid";
function brokenConfig(incidents, newest, deciding) {
  const open2 = [...incidents].find((incident) => incident.kind === "config" && isOpen(incident));
  const { problem } = newest;
  const { at } = deciding.round;
  if (problem === void 0) {
    if (open2 === void 0) return void 0;
    const valid = { state: "up", reason: "config.valid", text: "the config is valid again", since: at, at };
    return closeIncident(open2, { ...valid, from: open2.state }, deciding.round);
  }
  if (open2 !== void 0) return open2.text === problem ? open2 : { ...open2, text: problem };
  const broken2 = { state: "unknown", reason: CONFIG_INVALID, text: problem, since: at, at };
  return openIncident(
    { id: configIncidentId(at), kind: "config", checks: [] },
    { ...broken2, facts: {}, locations: [] },
    deciding
  );
}
function configIncidentId(at) {
  return incidentId(`config--${compact(at)}`);
}

// src/core/budget.ts
var BUDGET_BURNS = "slo.burn";
function budgetReads(query) {
  return [...new Set(queries(query).flatMap(({ figures: asked2 }) => figureReads(asked2)))];
}
function budgets(query, files) {
  const counted = queries(query).map(({ lengthMs, figures: asked2 }) => {
    const { checks } = figures({ ...asked2, files, everyMs: query.everyMs });
    return [lengthMs, new Map(checks.map((sums) => [sums.check, sums]))];
  });
  return new Map(
    query.checks.filter(isTold2).map(({ id, slo }) => {
      const sums = counted.flatMap(([lengthMs, byCheck2]) => {
        const found2 = byCheck2.get(id);
        return found2 === void 0 ? [] : [[lengthMs, found2]];
      });
      const alert = slo === void 0 ? void 0 : burnAlert(slo.target, new Map(sums));
      return [id, alert && words3(alert)];
    })
  );
}
function budgetIncidents(incidents, told, deciding) {
  const { round } = deciding;
  const { at } = round;
  const open2 = /* @__PURE__ */ new Map();
  for (const incident of incidents) {
    const [check] = incident.checks;
    if (check !== void 0 && incident.reason === BUDGET_BURNS && isOpen(incident)) open2.set(check, incident);
  }
  return [...told].flatMap(([check, text3]) => {
    const incident = open2.get(check);
    if (text3 === void 0) {
      const end = { state: "up", reason: "slo.lasts", text: LASTS, since: at, at, from: "degraded" };
      return incident === void 0 ? [] : [closeIncident(incident, end, round)];
    }
    if (incident !== void 0) return [];
    const opening = { id: budgetId(check, at), kind: "degraded", checks: [check] };
    const burn = { state: "degraded", reason: BUDGET_BURNS, text: text3, since: at, at };
    return [openIncident(opening, { ...burn, facts: {}, locations: round.locations }, deciding)];
  });
}
var LASTS = "the error budget no longer burns too fast";
function isTold2({ slo, tell: tell2 }) {
  return slo !== void 0 && tell2.includes("budget");
}
function queries({ checks, state, now }) {
  const told = checks.filter(isTold2).map(({ id }) => ({ id, outside: [] }));
  if (told.length === 0) return [];
  return [...burnSpans(now)].map(([lengthMs, span]) => ({
    lengthMs,
    figures: { span, now, state, checks: told, latency: false }
  }));
}
function words3({ rate, rule: rule2 }) {
  const times = Math.floor(rate * 10) / 10;
  return `the error budget burns at ${times} times the rate that would last, over ${spellDuration(rule2.longMs)}`;
}
function budgetId(check, at) {
  return incidentId(`${check}--budget-${compact(at)}`);
}

// src/core/confirm.ts
var SPACING_MS = 2e4;
var CLOCK_SLACK_MS = 6e5;
var WORST_FIRST = ["down", "degraded"];
var BEST_FIRST = ["up", "degraded"];
function confirm(input) {
  const { look: look3, rule: rule2, now } = input;
  const streak = withoutFuture(input.streak, now);
  const { confirmed, decided: last } = streak;
  const counted = streak.trail.at(-1)?.at;
  if (counted !== void 0 && look3.at - counted < SPACING_MS) return { streak };
  if (last !== void 0 && look3.at <= last) return { streak };
  if (confirmed?.state === look3.state) {
    return { streak: streak.trail.length === 0 ? streak : { confirmed, trail: [], decided: look3.at } };
  }
  const base = confirmed?.state ?? "up";
  const trail = [...oneSided(streak.trail, base, look3.state), look3];
  const confirmation = decided(trail, look3, confirmed?.state, rule2);
  if (confirmation === void 0) return { streak: { ...streak, trail } };
  const { state, since, reason } = confirmation;
  return {
    streak: { confirmed: { state, since, reason }, trail: oneSided(trail, state, look3.state), decided: look3.at },
    confirmation
  };
}
function decided(trail, newest, from, rule2) {
  const base = from ?? "up";
  const isWorse = badness(newest.state) > badness(base);
  const candidates = isWorse ? WORST_FIRST.filter((state) => badness(state) > badness(base)) : BEST_FIRST.filter((state) => from === void 0 || badness(state) < badness(from));
  for (const state of candidates) {
    const run2 = trailing(
      trail,
      (look3) => isWorse ? badness(look3.state) >= badness(state) : badness(look3.state) <= badness(state)
    );
    const needed = isWorse ? rule2[state] : from === void 0 ? 1 : rule2.up;
    const [first2] = run2;
    if (first2 === void 0 || run2.length < needed) continue;
    const { reason, text: text3 } = run2.findLast((look3) => look3.state === state) ?? newest;
    return { state, since: first2.at, at: newest.at, reason, text: text3, ...from !== void 0 && { from } };
  }
  return void 0;
}
function oneSided(trail, base, state) {
  const side = Math.sign(badness(state) - badness(base));
  return side === 0 ? [] : trailing(trail, (look3) => Math.sign(badness(look3.state) - badness(base)) === side);
}
function trailing(trail, holds5) {
  return trail.slice(trail.findLastIndex((look3) => !holds5(look3)) + 1);
}
function withoutFuture(streak, now) {
  const isFuture = (at) => at !== void 0 && at - now > CLOCK_SLACK_MS;
  const { decided: decided2, ...rest } = streak;
  if (!isFuture(decided2) && !isFuture(streak.trail.at(-1)?.at)) return streak;
  return {
    ...rest,
    trail: streak.trail.filter((look3) => !isFuture(look3.at)),
    ...decided2 !== void 0 && !isFuture(decided2) && { decided: decided2 }
  };
}

// src/core/shift.ts
var GAP_MS = 18e5;
var MOST_SHIFTS = 10;
function isShift(incident, verdict) {
  const { changes } = incident;
  const told = changes.findLast(({ state, reason }) => state === incident.state && reason !== "");
  const last = changes.at(-1);
  if (told === void 0 || last === void 0 || verdict.state !== incident.state) return false;
  if (verdict.at < after(last.at, GAP_MS)) return false;
  if (changes.filter(({ kind }) => kind === "shifted").length >= MOST_SHIFTS) return false;
  return isOtherReason(told.reason, incident, verdict) || isOtherPlace(incident, verdict);
}
function isOtherReason(told, incident, { reason }) {
  return familyOf(reason) !== familyOf(told) && familyOf(incident.reason) === familyOf(reason);
}
function isOtherPlace({ changes, locations }, verdict) {
  const told = changes.findLast((change) => change.locations !== void 0)?.locations;
  const current = verdict.locations.join();
  return told !== void 0 && told.join() !== current && locations.join() === current;
}
function familyOf(reason) {
  return reason.split(".")[0] ?? reason;
}

// src/core/outage.ts
function outageAfter(input) {
  const { check, open: open2, verdict, confirmation, isDegraded, mayOpen, round } = input;
  if (open2 === void 0 && !mayOpen) return void 0;
  if (confirmation === void 0) {
    if (open2 !== void 0 && isShift(open2, verdict)) {
      const since = open2.startedAt;
      return turnIncident(open2, "shifted", { ...verdict, from: open2.state, since }, round);
    }
    if (open2 !== void 0) return refreshed(open2, verdict);
    const isNews2 = isDegraded && verdict.state === "degraded" && isTold3(check, verdict.reason);
    return isNews2 ? opened(input, "degraded", { ...verdict, since: verdict.at, from: "degraded" }) : void 0;
  }
  const { facts, locations } = verdict;
  const occasion = { ...confirmation, facts, locations };
  if (open2 === void 0) {
    if (confirmation.state === "down") return opened(input, "outage", occasion);
    const isNews2 = confirmation.state === "degraded" && isTold3(check, confirmation.reason);
    return isNews2 ? opened(input, "degraded", occasion) : void 0;
  }
  switch (confirmation.state) {
    case "up":
      return closeIncident(open2, occasion, round);
    case "degraded":
      return turnIncident(open2, "eased", occasion, round);
    case "down":
      return turnIncident({ ...open2, kind: "outage" }, "worsened", occasion, round);
  }
}
function outlivedOutage(check, { confirmed, incident }, verdict, deciding) {
  if (incident !== void 0 || confirmed?.state !== "down" || verdict.state !== "down") return void 0;
  const id = incidentIdOf(check.id, confirmed.since);
  const occasion = { ...verdict, from: "up", since: confirmed.since };
  return openIncident({ id, kind: "outage", checks: [check.id] }, occasion, deciding);
}
function tellKind(reason) {
  if (reason === "expect.within" || reason.includes("latency")) return "latency";
  if (reason === "expect.certificate" || reason.startsWith("tls.")) return "certificate";
  return reason.startsWith("domain.") ? "domain" : "content";
}
function isTold3(check, reason) {
  return check.tell.includes(tellKind(reason));
}
function opened({ check, round, now }, kind, occasion) {
  const id = incidentIdOf(check.id, occasion.since);
  return openIncident({ id, kind, checks: [check.id] }, occasion, { round, now });
}
function refreshed(incident, { state, reason, text: text3, facts, locations }) {
  const isNews2 = state === incident.state && (reason !== incident.reason || lasting(facts) !== lasting(incident.facts) || locations.join() !== incident.locations.join());
  return isNews2 ? { ...incident, reason, text: text3, facts, locations } : incident;
}
function lasting(facts) {
  const { attempts: _a3, reference: _r, retryAfterS: _s, ...others } = facts;
  return JSON.stringify(encodeFacts(others));
}

// src/core/returns.ts
var MOST_RETURNS = 20;
function continuedBy(fresh, incidents, withinMs) {
  return [...incidents].filter((former) => isContinued(former, fresh, withinMs)).sort((a, b) => (b.endedAt ?? 0) - (a.endedAt ?? 0))[0];
}
function isContinued(former, fresh, withinMs) {
  const { endedAt, returns = 0 } = former;
  if (endedAt === void 0 || former.isDrill || former.kind !== fresh.kind || returns >= MOST_RETURNS) return false;
  const sinceMs = fresh.startedAt - endedAt;
  if (former.id === fresh.id || former.reason === BUDGET_BURNS || sinceMs < 0 || sinceMs >= withinMs) return false;
  if (former.cause !== fresh.cause) return false;
  if (isShared(former)) return true;
  return fresh.checks.every((check) => former.checks.includes(check));
}
function returned(former, fresh) {
  const { endedAt: _ended, acknowledged: _acknowledged, recovered: _recovered, ...kept3 } = former;
  const { state, reason, text: text3, facts, locations, endedAt } = fresh;
  const checks = [.../* @__PURE__ */ new Set([...former.checks, ...fresh.checks])];
  const recovered2 = checks.filter((check) => !fresh.checks.includes(check));
  const changes = fresh.changes.map((change, index) => ({
    ...change,
    ...index === 0 && { kind: "reopened" },
    incident: former.id,
    number: former.changes.length + index + 1
  }));
  return {
    ...kept3,
    checks,
    ...recovered2.length > 0 && { recovered: recovered2 },
    ...{ state, reason, text: text3, facts, locations },
    ...endedAt !== void 0 && { endedAt },
    changes: [...former.changes, ...changes],
    returns: (former.returns ?? 0) + 1
  };
}

// src/core/unseen.ts
var UNSEEN_ROUNDS = 3;
var ESCALATION_MS = 864e5;
function unseenAfter(unseen2, { state, reason, text: text3, at }) {
  if (isSeen(state)) return void 0;
  if (unseen2 === void 0) return { state, reason, text: text3, since: at, rounds: 0 };
  return unseen2.state === state && unseen2.reason === reason ? unseen2 : { ...unseen2, state, reason, text: text3 };
}
function countRound(unseen2) {
  return unseen2.rounds < UNSEEN_ROUNDS ? { ...unseen2, rounds: unseen2.rounds + 1 } : unseen2;
}
function unseenOf({ id, state, reason, text: text3, startedAt }) {
  return isSeen(state) ? void 0 : { state, reason, text: text3, since: startedAt, rounds: UNSEEN_ROUNDS, incident: id };
}
function unseenIncidents(input) {
  const joined = /* @__PURE__ */ new Map();
  const open2 = new Map([...input.incidents].filter(([, incident]) => incident.kind === "unseen" && isOpen(incident)));
  const before = new Map(open2);
  for (const cause of causes(input)) {
    const incident = joinedBy(cause, open2, input);
    open2.set(incident.id, incident);
    for (const check of cause.checks) joined.set(check, incident.id);
  }
  const members2 = new Map([...joined]);
  for (const [check, { unseen: unseen2 }] of input.memories) {
    if (unseen2?.incident !== void 0) members2.set(check, unseen2.incident);
  }
  const present2 = new Set(members2.values());
  for (const incident of open2.values()) {
    open2.set(incident.id, present2.has(incident.id) ? kept2(incident, input) : seenAgain(incident, input));
  }
  return { joined, incidents: [...open2.values()].filter((incident) => incident !== before.get(incident.id)) };
}
function causes({ memories, incidents }) {
  const found2 = /* @__PURE__ */ new Map();
  const inOrder = [...memories].flatMap(([check, { unseen: unseen2 }]) => {
    const isDue = unseen2 !== void 0 && unseen2.rounds >= UNSEEN_ROUNDS && unseen2.incident === void 0;
    return isDue ? [{ check, unseen: unseen2 }] : [];
  }).sort((a, b) => a.check < b.check ? -1 : 1);
  const shared = sharedWalls(
    inOrder.map(({ unseen: unseen2 }) => unseen2),
    incidents
  );
  for (const { check, unseen: unseen2 } of inOrder) {
    const wall = wallOf(unseen2);
    const isShared2 = wall !== void 0 && shared.has(wall);
    const key = unseen2.state === "unknown" ? `unknown ${unseen2.reason}` : isShared2 ? wall : check;
    const cause = found2.get(key);
    const since = cause === void 0 || unseen2.since < cause.since ? unseen2.since : cause.since;
    const checks = cause === void 0 ? [check] : [...cause.checks, check];
    found2.set(key, { checks, unseen: unseen2, since, ...isShared2 && { wall } });
  }
  return [...found2.values()];
}
function sharedWalls(unseen2, incidents) {
  const walls = unseen2.flatMap((one) => wallOf(one) ?? []);
  const many = walls.filter((wall) => walls.filter((other) => other === wall).length >= STORM);
  const open2 = [...incidents.values()].filter((incident) => incident.kind === "unseen" && isOpen(incident));
  return /* @__PURE__ */ new Set([...many, ...open2.flatMap(({ cause }) => cause ?? [])]);
}
function wallOf({ state, reason }) {
  const [family, vendor] = reason.split(".");
  return state === "blocked" && family === "wall" && vendor !== void 0 ? `wall ${vendor}` : void 0;
}
function joinedBy(cause, open2, input) {
  const { checks, unseen: unseen2, since, wall } = cause;
  const { state, reason, text: text3 } = unseen2;
  for (const incident of open2.values()) {
    const isSame2 = state === "unknown" && incident.state === "unknown" && incident.reason === reason;
    if (isSame2 || wall !== void 0 && incident.cause === wall) {
      return { ...incident, checks: [.../* @__PURE__ */ new Set([...incident.checks, ...checks])] };
    }
  }
  const looks2 = checks.flatMap((check) => input.verdicts.findLast((look3) => look3.check === check) ?? []);
  const [only, ...others] = looks2;
  const occasion = {
    state,
    reason,
    text: text3,
    since,
    at: looks2.at(-1)?.at ?? input.now,
    // What several checks have in common is the reason; a fact is one target's.
    facts: only !== void 0 && others.length === 0 ? only.facts : {},
    locations: [...new Set(looks2.flatMap((look3) => look3.locations))]
  };
  const plain3 = openIncident({ id: incidentIdOf(checks[0], since), kind: "unseen", checks }, occasion, input);
  const fresh = wall === void 0 ? plain3 : { ...plain3, cause: wall };
  const former = continuedBy(fresh, input.incidents.values(), input.reopenWithinMs);
  return former === void 0 ? fresh : returned(former, fresh);
}
function kept2(incident, { memories, planned, now, round }) {
  const [only, ...others] = incident.checks;
  const unseen2 = only !== void 0 && others.length === 0 ? memories.get(only)?.unseen : void 0;
  const isNews2 = unseen2 !== void 0 && (unseen2.state !== incident.state || unseen2.reason !== incident.reason);
  const { state, reason, text: text3 } = isNews2 ? unseen2 : incident;
  const current = isNews2 ? { ...incident, state, reason, text: text3 } : incident;
  const last = incident.changes.findLast(({ kind }) => kind === "opened" || kind === "reopened" || kind === "worsened");
  const isDue = last?.kind !== "worsened" && now - (last?.since ?? incident.startedAt) >= ESCALATION_MS;
  if (!isDue || incident.checks.every((check) => planned.has(check))) return current;
  return turnIncident(
    current,
    "worsened",
    { ...current, from: current.state, since: incident.startedAt, at: now },
    round
  );
}
function seenAgain(incident, { verdicts: verdicts2, now, round }) {
  const sight = verdicts2.findLast(({ check, state: state2 }) => isSeen(state2) && incident.checks.includes(check));
  const { state, reason, text: text3, at } = sight ?? { ...GONE, at: now };
  return closeIncident(incident, { state, from: incident.state, reason, text: text3, since: at, at }, round);
}

// src/core/look.ts
function look2({ check, memory, named, verdict, everyMs, round, now, isPlanned }) {
  const before = memory ?? { first: verdict.at, verified: false, trail: [], rules: rulesOf3(check) };
  const looked = timed(before, verdict, { isRare: check.everyMs > everyMs, isPlanned });
  const { state, at, reason, text: text3 } = verdict;
  if (!isSeen(state)) return { memory: looked };
  if (isPlanned && badness(state) > badness(looked.confirmed?.state ?? "up"))
    return { memory: heldBack(looked, verdict) };
  const { streak, confirmation } = confirm({
    streak: looked,
    look: { at, state, reason, text: text3 },
    rule: check.confirm,
    now
  });
  const isDegraded = streak.confirmed?.state === "degraded" && looked.incident === void 0;
  const open2 = named !== void 0 && isOpen(named) ? named : void 0;
  const outage = { check, open: open2, verdict, confirmation, isDegraded, mayOpen: !isPlanned, round, now };
  const incident = open2 !== void 0 && isShared(open2) ? void 0 : outageAfter(outage);
  const { confirmed: _c, decided: _d, incident: _i, ...rest } = looked;
  const kept3 = looked.incident !== void 0 && (open2 !== void 0 ? isShared(open2) : isBad(streak)) && incident === void 0;
  return {
    memory: {
      ...rest,
      ...streakOf(streak),
      verified: looked.verified || state !== "down",
      ...kept3 && { incident: looked.incident },
      ...incident !== void 0 && isOpen(incident) && { incident: incident.id }
    },
    ...incident !== void 0 && { incident },
    ...confirmation !== void 0 && { confirmation }
  };
}
function isBad({ confirmed }) {
  return confirmed !== void 0 && confirmed.state !== "up";
}
function rulesOf3({ everyMs, confirm: rule2 }) {
  return { everyMs, confirm: rule2 };
}
function heldBack(memory, { state, at }) {
  const verified = memory.verified || state !== "down";
  return memory.trail.length === 0 ? { ...memory, verified } : { ...memory, verified, trail: [], decided: at };
}
function streakOf({ confirmed, trail, decided: decided2 }) {
  return { ...confirmed !== void 0 && { confirmed }, trail, ...decided2 !== void 0 && { decided: decided2 } };
}
function timed(memory, verdict, { isRare, isPlanned }) {
  const { unseen: streak, looked: _looked, notBefore: _notBefore, archived: _archived, ...kept3 } = memory;
  const unseen2 = isPlanned && !isSeen(verdict.state) ? streak : unseenAfter(streak, verdict);
  const notBefore = patienceUntil(verdict);
  const good = verdict.state === "up" ? goodAfter(memory.good, verdict.facts, verdict.at) : memory.good;
  return {
    ...kept3,
    ...unseen2 !== void 0 && { unseen: unseen2 },
    ...isRare && { looked: verdict.at },
    ...notBefore !== void 0 && { notBefore },
    ...good !== void 0 && { good }
  };
}
function patienceUntil({ facts, at }) {
  return facts.retryAfterS === void 0 ? void 0 : after(at, facts.retryAfterS * 1e3);
}

// src/core/carry.ts
function renamed(before, checks) {
  const renames = new Map(
    checks.flatMap((check) => check.was.map((old) => [old, check.id])).filter(([old, id]) => before.memories.has(old) && !before.memories.has(id))
  );
  if (renames.size === 0) return before;
  const now = (id) => renames.get(id) ?? id;
  const incidents = [...before.incidents].map(([id, incident]) => {
    const isTouched = incident.checks.some((check) => renames.has(check));
    const { recovered: recovered2 } = incident;
    const members2 = { checks: incident.checks.map(now), ...recovered2 && { recovered: recovered2.map(now) } };
    return [id, isTouched ? { ...incident, ...members2 } : incident];
  });
  return {
    memories: new Map(
      [...before.memories].map(
        ([id, memory]) => renames.has(id) ? [now(id), { ...memory, was: [...memory.was ?? [], id] }] : [id, memory]
      )
    ),
    incidents: new Map(incidents)
  };
}
var LOOKED_AT = /* @__PURE__ */ new Set(["outage", "degraded"]);
function recovered(before, checks) {
  const lost = checks.filter(({ id }) => !before.memories.has(id));
  const memories = new Map(before.memories);
  for (const incident of before.incidents.values()) {
    const told = isOpen(incident) ? toldBy(incident) : void 0;
    if (told === void 0) continue;
    for (const check of lost.filter(({ id }) => incident.checks.includes(id))) {
      const known = memories.get(check.id) ?? { first: incident.startedAt, verified: false, rules: rulesOf3(check) };
      const first2 = instant(Math.min(known.first, incident.startedAt));
      memories.set(check.id, { ...known, ...told, first: first2, trail: [] });
    }
  }
  return memories.size === before.memories.size ? before : { ...before, memories };
}
function toldBy(incident) {
  const { id, kind, state, reason, startedAt: since } = incident;
  if (kind === "unseen") {
    const unseen2 = unseenOf(incident);
    return unseen2 && { unseen: unseen2 };
  }
  if (!LOOKED_AT.has(kind) || reason === BUDGET_BURNS || !isSeen(state)) return void 0;
  return { confirmed: { state, since, reason }, verified: true, incident: id };
}
function archived({ memories, incidents, checks, round, now }) {
  const present2 = new Set(checks.map((check) => check.id));
  const nextMemories = new Map(memories);
  const nextIncidents = new Map(incidents);
  for (const [id, memory] of memories) {
    if (present2.has(id) || memory.archived !== void 0) continue;
    const { unseen: _unseen, incident: open2, looked: _looked, notBefore: _notBefore, ...kept3 } = memory;
    nextMemories.set(id, { ...kept3, trail: [], archived: now });
    const incident = open2 === void 0 ? void 0 : incidents.get(open2);
    if (incident === void 0 || !isOpen(incident) || isShared(incident)) continue;
    const occasion = { ...GONE, from: incident.state, since: now, at: now };
    nextIncidents.set(incident.id, closeIncident(incident, occasion, round));
  }
  return { memories: nextMemories, incidents: nextIncidents };
}

// src/core/dependency.ts
function excused(checks, memories) {
  const byId = new Map(checks.map((check) => [check.id, check]));
  const isExcused = ({ id, dependsOn }) => {
    const above = new Set(dependsOn);
    for (const parent of above) for (const further of byId.get(parent)?.dependsOn ?? []) above.add(further);
    return [...above].some((parent) => parent !== id && isDown(memories.get(parent)));
  };
  return new Set(
    checks.filter(({ dependsOn }) => dependsOn.length > 0).filter(isExcused).map(({ id }) => id)
  );
}
function isDown(memory) {
  if (memory === void 0 || memory.archived !== void 0) return false;
  if (memory.confirmed?.state === "down") return true;
  return memory.unseen === void 0 && memory.trail.at(-1)?.state === "down";
}

// src/core/incident-acts.ts
var MAX_NOTE = 1e3;
var MAX_POSTMORTEM = 2e4;
var DECLARED = "incident.declared";
var CLOSED_BY_HAND = "incident.closed";
var DRILL = "incident.drill";
var STATE_OF2 = { minor: "degraded", major: "down", critical: "down" };
function acknowledge(incident, said2, hand) {
  const { by, now } = hand;
  const { until } = said2;
  const acknowledged = { by, at: now, ...until !== void 0 && { until } };
  return { ...changed(incident, "acknowledged", said2, hand), acknowledged };
}
function silence(incident, said2, hand) {
  return { ...changed(incident, "silenced", said2, hand), silencedUntil: said2.until };
}
function unsilence(incident, hand) {
  const { silencedUntil: _ends, ...told } = changed(incident, "unsilenced", {}, hand);
  return told;
}
function update(incident, said2, hand) {
  return { ...changed(incident, "updated", said2, hand), stage: said2.stage };
}
function setSeverity(incident, severity, hand) {
  const state = incident.kind === "declared" ? STATE_OF2[severity] : incident.state;
  const judged2 = { ...incident, severity, state };
  return changed(judged2, "updated", { severity }, hand, incident.state === state ? {} : { from: incident.state });
}
function setAffected(incident, checks, hand) {
  return changed({ ...incident, checks }, "updated", {}, hand);
}
function closeByHand(incident, said2, hand) {
  const over = { reason: CLOSED_BY_HAND, text: "closed by hand", since: hand.now };
  return { ...changed(incident, "closed", said2, hand, over), endedAt: hand.now };
}
function declare(declaration, hand) {
  const { checks, severity, issue: issue2, isDrill } = declaration;
  const { by, round, now } = hand;
  const title = safeLine(declaration.title);
  const state = STATE_OF2[severity];
  const reason = isDrill === true ? DRILL : DECLARED;
  const opening = {
    id: declaredId(issue2 ?? (isDrill === true ? "drill" : "unfiled"), now),
    kind: "declared",
    checks,
    state,
    reason,
    text: title,
    facts: {},
    locations: [],
    startedAt: now,
    changes: [],
    round,
    leaseUntil: after(now, LEASE_MS),
    title,
    severity,
    ...isDrill === true && { isDrill },
    ...issue2 !== void 0 && { issue: { number: issue2, settled: false } }
  };
  return changed(opening, "opened", { severity }, { by, round, now });
}
function setPostmortem(incident, text3) {
  return { ...incident, postmortem: text3.slice(0, MAX_POSTMORTEM).replace(/[\ud800-\udbff]$/, "") };
}
function declaredId(where, at) {
  return incidentId(`declared--${where}-${compact(at)}`);
}
function changed(incident, kind, { note, ...act }, { by, round, now }, differs = {}) {
  const { id, checks, state, reason, text: text3, startedAt, changes } = incident;
  const words4 = note === void 0 ? "" : safeLine(note, MAX_NOTE);
  const change = {
    kind,
    incident: id,
    number: changes.length + 1,
    checks,
    state,
    reason,
    text: text3,
    since: startedAt,
    at: now,
    round,
    by,
    ...words4 !== "" && { note: words4 },
    ...act,
    ...differs
  };
  return { ...incident, changes: [...changes, change] };
}

// src/core/drill.ts
function endedDrills(incidents, { round }) {
  const open2 = [...incidents].filter((one) => one.isDrill === true && isOpen(one) && one.startedAt < round.at);
  const { at } = round;
  const over = { state: "up", reason: DRILL, text: "the drill is over", since: at, at };
  return open2.map((drill) => closeIncident(drill, { ...over, from: drill.state }, round));
}

// src/core/storm.ts
var JOIN_MS = 9e5;
var SPLIT_MS = 18e5;
var FEW = 2;
function gathered2(singles, deciding) {
  return ["outage", "degraded"].flatMap((kind) => {
    const ofKind = singles.filter(({ incident }) => incident.kind === kind);
    return commonCauses(ofKind).map((common) => stormOf(common, ofKind, deciding));
  });
}
function stormOf({ cause, checks }, singles, deciding) {
  const members2 = singles.filter(({ check }) => checks.includes(check.id)).map(({ incident }) => incident);
  const ids2 = [...checks].sort();
  const state = worstOf(members2.map((member) => member.state));
  const spokesman = commonest(members2.filter((member) => member.state === state));
  const since = instant(Math.min(...members2.map(({ startedAt }) => startedAt)));
  const occasion = {
    state,
    from: "up",
    reason: spokesman?.reason ?? "",
    text: spokesman?.text ?? "",
    since,
    at: instant(Math.max(...members2.map(({ changes }) => changes[0]?.at ?? since))),
    // What several checks have in common is the cause; a fact is one target's.
    facts: {},
    locations: [...new Set(members2.flatMap(({ locations }) => locations))].sort()
  };
  const kind = spokesman?.kind ?? "outage";
  return { ...openIncident({ id: stormId(ids2, since), kind, checks: ids2 }, occasion, deciding), cause };
}
function stormId([first2], since) {
  return incidentId(`${first2}--storm-${compact(since)}`);
}
function commonest(members2) {
  const count2 = (reason) => members2.filter((member) => member.reason === reason).length;
  return [...members2].sort((a, b) => count2(b.reason) - count2(a.reason) || (a.id < b.id ? -1 : 1))[0];
}
function worstOf(states) {
  return states.some((state) => state === "down") ? "down" : "degraded";
}
function joins({ incident, ...failed3 }, storm) {
  if (!isOpen(storm) || !isShared(storm)) return false;
  if (storm.checks.includes(failed3.check.id)) return true;
  if (incident.kind !== storm.kind || storm.cause === AT_ONCE || incident.startedAt - storm.startedAt > JOIN_MS)
    return false;
  return storm.cause !== void 0 && causesOf(failed3).includes(storm.cause);
}
function stood(before, standing2) {
  const { memories, joined, round, now } = standing2;
  const isBad2 = (check) => {
    const memory = memories.get(check);
    return memory?.incident === before.id && badness(memory.confirmed?.state ?? "up") > 0;
  };
  const storm = joined.length === 0 ? before : joinedBy2(before, joined, standing2);
  const newcomers = new Set(joined.flatMap(({ checks }) => checks));
  const bad = storm.checks.filter((check) => newcomers.has(check) || isBad2(check));
  const well = remaining(storm).filter((check) => !bad.includes(check));
  if (bad.length === 0) return { storm: ended(storm, standing2), left: well };
  const areDown = bad.every((check) => memories.get(check)?.confirmed?.state === "down");
  if (areDown && isSplit(storm, { bad, well, now })) return split(storm, bad, standing2);
  const eased = well.length === 0 ? storm : easedBy(storm, { well, bad }, standing2);
  return { storm: turned(eased, bad, { memories, round, now }), left: well };
}
function joinedBy2(storm, joined, { round }) {
  const checks = joined.flatMap((incident) => incident.checks);
  const all = [.../* @__PURE__ */ new Set([...storm.checks, ...checks])].sort();
  const spokesman = commonest(joined);
  const change = {
    checks,
    state: worstOf(joined.map(({ state }) => state)),
    from: "up",
    reason: spokesman?.reason ?? storm.reason,
    text: spokesman?.text ?? storm.text,
    since: instant(Math.min(...joined.map(({ startedAt }) => startedAt))),
    at: instant(Math.max(...joined.map(({ changes }) => changes[0]?.at ?? storm.startedAt)))
  };
  const { recovered: recovered2 = [], ...rest } = noted(storm, "worsened", change, round);
  return { ...rest, checks: all, ...still(recovered2.filter((check) => !checks.includes(check))) };
}
function still(recovered2) {
  return recovered2.length === 0 ? {} : { recovered: recovered2 };
}
function easedBy(storm, { well, bad }, standing2) {
  const text3 = `${well.length} of ${storm.checks.length} recovered, ${bad.length} still ${storm.state}`;
  const change = { checks: well, state: "up", from: storm.state, reason: "http.200", text: text3 };
  const { since, at, reason } = recovery(well, standing2);
  const eased = noted(storm, "eased", { ...change, reason, since, at }, standing2.round);
  return { ...eased, recovered: [...storm.recovered ?? [], ...well].sort() };
}
function recovery(well, { memories, now }) {
  const confirmed = well.flatMap((check) => memories.get(check)?.confirmed ?? []).filter(({ state }) => state === "up");
  const [last] = confirmed.sort((a, b) => b.since - a.since);
  const at = well.flatMap((check) => memories.get(check)?.decided ?? []).sort((a, b) => b - a)[0];
  return { since: last?.since ?? now, at: at ?? now, reason: last?.reason ?? GONE.reason };
}
function ended(storm, standing2) {
  const { memories, round } = standing2;
  const isWatched = storm.checks.some((check) => memories.get(check)?.confirmed?.state === "up");
  const { since, at, reason } = recovery(storm.checks, standing2);
  const end = isWatched ? { state: "up", reason, text: `all ${storm.checks.length} recovered` } : { ...GONE, text: "the checks left the config" };
  return closed(storm, { ...end, from: storm.state, since, at }, round);
}
function closed(storm, occasion, round) {
  const { recovered: _recovered, ...rest } = closeIncident(storm, occasion, round);
  return rest;
}
function isSplit(storm, { bad, well, now }) {
  if (well.length > 0 || bad.length > FEW || bad.length * 2 >= storm.checks.length) return false;
  const last = storm.changes.findLast(({ kind, state }) => kind === "eased" && state === "up");
  return last !== void 0 && now >= after(last.at, SPLIT_MS);
}
function split(storm, bad, standing2) {
  const well = storm.checks.filter((check) => !bad.includes(check));
  const { since, at, reason } = recovery(well, standing2);
  const text3 = `${well.length} of ${storm.checks.length} recovered, the rest goes on in incidents of its own`;
  const end = { state: "up", from: storm.state, reason, text: text3, since, at };
  return { storm: closed({ ...storm, checks: well }, end, standing2.round), left: bad };
}
function turned(storm, bad, { memories, round, now }) {
  const confirmed = bad.flatMap((check) => memories.get(check)?.confirmed ?? []);
  const state = worstOf(confirmed.map((seen2) => seen2.state));
  if (state === storm.state || confirmed.length === 0) return storm;
  const [newest] = confirmed.filter((seen2) => seen2.state === state).sort((a, b) => b.since - a.since);
  const since = newest?.since ?? now;
  const text3 = `${bad.length} of ${storm.checks.length} ${bad.length === 1 ? "is" : "are"} ${state}`;
  const reason = newest?.reason ?? storm.reason;
  const change = { checks: bad, state, from: storm.state, reason, text: text3, since, at: now };
  const kind = state === "down" ? "worsened" : "eased";
  return { ...noted(storm, kind, change, round), state, reason, text: text3, kind: state === "down" ? "outage" : storm.kind };
}

// src/core/incidents.ts
function disposed(carried, input) {
  const work = { memories: new Map(carried.memories), incidents: new Map(carried.incidents) };
  const told = withoutExcused(proposals(work, input), work, input);
  const rest = standing(told, work, input);
  const all = [...rest, ...withoutExcused(outlived(work, input), work, input)];
  const storms = gathered2(
    all.filter(({ incident }) => isOpen(incident)),
    input
  );
  for (const storm of storms) {
    for (const { incident, check } of all) if (storm.checks.includes(check.id)) work.incidents.delete(incident.id);
    keep(storm, work, input);
  }
  const taken = new Set(storms.flatMap(({ checks }) => checks));
  for (const { incident } of all.filter(({ check }) => !taken.has(check.id))) keep(incident, work, input);
  return work;
}
function proposals({ incidents }, { before, checks }) {
  return [...incidents.values()].flatMap((incident) => {
    const [id] = incident.checks;
    const check = checks.find((one) => one.id === id);
    const isNew = !before.has(incident.id) && (incident.kind === "outage" || incident.kind === "degraded");
    return isNew && check !== void 0 ? [{ incident, check, facts: incident.facts }] : [];
  });
}
function outlived({ memories }, { checks, looks: looks2, planned, round, now }) {
  return checks.flatMap((check) => {
    const memory = memories.get(check.id);
    const verdict = looks2.findLast((look3) => look3.check === check.id);
    if (memory === void 0 || verdict === void 0 || planned.has(check.id)) return [];
    const incident = outlivedOutage(check, memory, verdict, { round, now });
    return incident === void 0 ? [] : [{ incident, check, facts: incident.facts }];
  });
}
function withoutExcused(singles, work, { checks }) {
  if (singles.length === 0) return singles;
  const silent = excused(checks, work.memories);
  return singles.filter(({ incident, check }) => {
    if (!silent.has(check.id)) return true;
    work.incidents.delete(incident.id);
    point(work, check.id, void 0);
    return false;
  });
}
function standing(singles, work, input) {
  let rest = singles;
  for (const storm of [...work.incidents.values()].filter((incident) => isOpen(incident) && isShared(incident))) {
    const joined = rest.filter((single) => isOpen(single.incident) && joins(single, storm)).map(({ incident }) => incident);
    rest = rest.filter(({ incident }) => !joined.includes(incident));
    const { storm: after2, left } = stood(storm, { memories: work.memories, joined, ...input });
    for (const check of left) point(work, check, void 0);
    for (const { id, checks } of joined) {
      work.incidents.delete(id);
      for (const check of checks) point(work, check, storm.id);
    }
    work.incidents.set(storm.id, after2);
  }
  return rest;
}
function keep(fresh, work, { reopenWithinMs }) {
  work.incidents.delete(fresh.id);
  const former = continuedBy(fresh, work.incidents.values(), reopenWithinMs);
  const incident = former === void 0 ? fresh : returned(former, fresh);
  work.incidents.set(incident.id, incident);
  for (const check of fresh.checks) point(work, check, isOpen(incident) ? incident.id : void 0);
}
function point({ memories }, check, incident) {
  const memory = memories.get(check);
  if (memory === void 0 || memory.incident === incident) return;
  const { incident: _incident, ...rest } = memory;
  memories.set(check, incident === void 0 ? rest : { ...rest, incident });
}

// src/core/advance.ts
var PLAIN = { reopenWithinMs: 0, remindAfterMs: 0, hasIssues: true };
function advance(input) {
  const now = wholeSecond(input.now);
  const results = freshResults(input);
  if (input.round.isLate === true) return keptOnly(input, results);
  const looks2 = verdicts(results, input.round.locations);
  const before = recovered(renamed(remembered(input), input.checks), input.checks);
  const kept3 = input.mayArchive === true ? archived({ ...before, ...input, now }) : before;
  const seen2 = foldLooks(kept3, looks2, { ...input, now });
  const planned = plannedOf(looks2, input);
  const told = disposed(seen2, { ...input.telling ?? PLAIN, ...input, now, before: kept3.incidents, looks: looks2, planned });
  const unseen2 = foldUnseen(told, looks2, { ...input, now, planned });
  const besides = foldBudgets(foldConfig(unseen2, { ...input, now }), { ...input, now });
  const decided2 = foldDrills(foldLasting(besides, { ...input, now, planned }), { ...input, now });
  const settled = grounded(decided2, { ...input, looks: looks2, results });
  const { memories, rules } = withRules(settled.memories, input.checks);
  const touched = [...settled.incidents.values()].filter(
    (incident) => incident !== input.state?.incidents[incident.id]
  );
  const changes = touched.flatMap((incident) => newChanges(incident, input.state));
  return {
    state: nextState({ ...settled, memories }, input, changes.length + seen2.turns.length > 0),
    changes: changes.sort((a, b) => a.at - b.at),
    turns: seen2.turns,
    rules,
    incidents: touched,
    results,
    outside: input.outside ?? []
  };
}
function keptOnly({ state }, results) {
  const same2 = state ?? { version: SCHEMA_VERSION, checks: {}, incidents: {} };
  return { state: same2, changes: [], turns: [], rules: [], incidents: [], results, outside: [] };
}
function resultKey(round, result) {
  return `${round} ${result.look} ${result.location} ${result.check}`;
}
function freshResults({ results, round, recorded }) {
  const fresh = /* @__PURE__ */ new Map();
  for (const result of results) {
    const key = resultKey(round.id, result);
    if (recorded.has(key) || fresh.has(key)) continue;
    fresh.set(key, { ...result, at: wholeSecond(instant(Math.max(result.at, round.at))) });
  }
  return [...fresh.values()].sort((a, b) => a.at - b.at || a.look - b.look || (a.check < b.check ? -1 : 1));
}
function remembered({ state, sightings }) {
  const incidents = /* @__PURE__ */ new Map();
  for (const incident of Object.values(state?.incidents ?? {})) {
    const issue2 = sightings?.get(incident.id);
    const isNews2 = issue2 !== void 0 && JSON.stringify(issue2) !== JSON.stringify(incident.issue);
    incidents.set(incident.id, isNews2 ? { ...incident, issue: issue2 } : incident);
  }
  return { memories: new Map(entries(state?.checks ?? {})), incidents };
}
function foldLooks({ memories, incidents }, looks2, { checks, everyMs, round, now, outside = [] }) {
  const byId = new Map(checks.map((check) => [check.id, check]));
  const nextMemories = new Map(memories);
  const nextIncidents = new Map(incidents);
  const turns = [];
  for (const verdict of looks2) {
    const check = byId.get(verdict.check);
    if (check === void 0) continue;
    const memory = nextMemories.get(check.id);
    const named = memory?.incident === void 0 ? void 0 : nextIncidents.get(memory.incident);
    const isPlanned = isOutside(outside, check.id, verdict.at);
    const step = look2({ check, memory, named, verdict, everyMs, round, now, isPlanned });
    nextMemories.set(check.id, step.memory);
    if (step.incident !== void 0) nextIncidents.set(step.incident.id, step.incident);
    if (step.confirmation === void 0) continue;
    const { state, since, from } = step.confirmation;
    turns.push({ check: check.id, state, since, ...from !== void 0 && { from } });
  }
  return { memories: nextMemories, incidents: nextIncidents, turns };
}
function plannedOf(looks2, { outside = [] }) {
  return new Set(looks2.flatMap(({ check, at }) => isOutside(outside, check, at) ? check : []));
}
function foldUnseen(carried, looks2, input) {
  const { round, now, checks } = input;
  const memories = new Map(carried.memories);
  const planned = /* @__PURE__ */ new Set([...input.planned, ...excused(checks, memories)]);
  for (const id of new Set(looks2.map((verdict) => verdict.check))) {
    const memory = memories.get(id);
    if (memory?.unseen !== void 0 && !planned.has(id))
      memories.set(id, { ...memory, unseen: countRound(memory.unseen) });
  }
  const { joined, incidents } = unseenIncidents({
    memories,
    incidents: carried.incidents,
    verdicts: looks2,
    planned,
    reopenWithinMs: (input.telling ?? PLAIN).reopenWithinMs,
    round,
    now
  });
  for (const [id, incident] of joined) {
    const memory = memories.get(id);
    if (memory?.unseen !== void 0) memories.set(id, { ...memory, unseen: { ...memory.unseen, incident } });
  }
  return { memories, incidents: new Map([...carried.incidents, ...incidents.map((one) => [one.id, one])]) };
}
function foldConfig(carried, { newest, round, now }) {
  const incident = newest && brokenConfig(carried.incidents.values(), newest, { round, now });
  if (incident === void 0) return carried;
  return { ...carried, incidents: new Map([...carried.incidents, [incident.id, incident]]) };
}
function foldBudgets(carried, { budgets: budgets2 = /* @__PURE__ */ new Map(), round, now }) {
  const changed2 = budgetIncidents(carried.incidents.values(), budgets2, { round, now });
  if (changed2.length === 0) return carried;
  return { ...carried, incidents: new Map([...carried.incidents, ...changed2.map((one) => [one.id, one])]) };
}
function foldLasting(carried, { telling = PLAIN, round, now, planned }) {
  const { remindAfterMs } = telling;
  const changed2 = lastingIncidents(carried.incidents.values(), { remindAfterMs, planned, round, now });
  if (changed2.length === 0) return carried;
  return { ...carried, incidents: new Map([...carried.incidents, ...changed2.map((one) => [one.id, one])]) };
}
function grounded({ memories, incidents }, { state, checks, looks: looks2, results, earlier = () => [] }) {
  return { memories, incidents: withGrounds({ memories, incidents, state, checks, looks: looks2, results, earlier }) };
}
function foldDrills(carried, { round, now }) {
  const ended2 = endedDrills(carried.incidents.values(), { round, now });
  if (ended2.length === 0) return carried;
  return { ...carried, incidents: new Map([...carried.incidents, ...ended2.map((one) => [one.id, one])]) };
}
function withRules(memories, checks) {
  const next = new Map(memories);
  const rules = [];
  for (const check of checks) {
    const memory = memories.get(check.id);
    const current = rulesOf3(check);
    if (memory === void 0 || JSON.stringify(memory.rules) === JSON.stringify(current)) continue;
    next.set(check.id, { ...memory, rules: current });
    rules.push({ check: check.id, rules: current, from: memory.rules });
  }
  return { memories: next, rules };
}
function newChanges(incident, state) {
  return incident.changes.slice(state?.incidents[incident.id]?.changes.length ?? 0);
}
function nextState({ memories, incidents }, input, isNews2) {
  const { state, repository = state?.repository, config: config2 = state?.config } = input;
  const news = (state?.page?.news ?? 0) + (isNews2 ? 1 : 0);
  const page = input.page ?? state?.page;
  const { reopenWithinMs, hasIssues, issuesOff } = input.telling ?? PLAIN;
  const { issuesOff: _before, ...rest } = state ?? {};
  const live = [...incidents].filter(([, { endedAt, issue: issue2 }]) => {
    if (endedAt === void 0 || hasIssues && issue2?.settled !== true) return true;
    return Math.max(0, input.now - endedAt) < reopenWithinMs;
  });
  return {
    ...rest,
    version: state?.version ?? SCHEMA_VERSION,
    ...issuesOff !== void 0 && { issuesOff },
    ...repository !== void 0 && { repository },
    ...config2 !== void 0 && { config: config2 },
    checks: Object.fromEntries(memories),
    incidents: Object.fromEntries(live),
    ...(page !== void 0 || news > 0) && { page: { ...page, news } }
  };
}
function entries(record3) {
  const keys = [];
  for (const key in record3) keys.push(key);
  return keys.map((key) => [key, record3[key]]);
}

// src/core/history/readme.ts
var README = `# History

This branch is the memory of Allclear's checks. Programs write it, a commit for each round of looks; please do not edit it by
hand. It shares no commit with the other branches and holds no workflow. All times are UTC.

| file | what it holds |
|---|---|
| \`state.json\` | per check the confirmed state, since when, looks not yet decided; open incidents; changes rarely |
| \`samples/2026-11-22/26112210.ndjson\` | results: a line per round and location that began in that hour, here 10:00 |
| \`samples/2026-11-22/26112210/2611221005.ndjson\` | the same of the five minutes from 10:05 on, in histories of over 1,000 checks |
| \`hours/2026-11-22/26112210.ndjson\` | a line per hour and check: seconds by confirmed state, looks, latencies |
| \`days/2026/11.ndjson\` | a line per day and check: seconds and looks |
| \`latency/2026/11/22.ndjson\` | a line per check: how the day's latencies were spread |
| \`rounds/2026/11.ndjson\` | a line per hour: when rounds really came |
| \`incidents/2026/<id>.json\` | an incident with its changes; \`incidents/2026.json\` holds the year's |
| \`damaged/\` | what could not be read, kept aside |

\`samples/\` and \`hours/\` leave the tree after some months; the rest stays. Every month the branch may begin anew: its past goes on
as \`refs/allclear/archive/<month>\`.

A result in \`samples/\` is \`[check, look, seconds after the round's start, state, status or 0, phases, lag, more]\`. States are
\`u\` up, \`d\` degraded, \`D\` down, \`b\` blocked, \`?\` unknown; phases are lookup, connect, TLS, first byte, download and the whole
in milliseconds, \`null\` where there was none. Reason, text and facts follow unless the result is plainly up. \`turns\` are the
confirmed changes a round decided: \`[check, state, since, state before]\`; \`rules\` are intervals and confirmation counts that
changed with it.

A look stands until the next, for at most twice the check's interval. Time that no look stands for was not observed, and counts
neither as up nor as down: \`uptime = 1 - down / (up + degraded + down)\`, \`coverage = observed / elapsed\`.
\`outside\` is maintenance, whose time counts for nothing at all: in \`samples/\` as the config had it, elsewhere as it came to.

To read it: \`git log --oneline\` says what changed and when, \`git log -p -- state.json\` shows every confirmed change, and
\`git show HEAD:days/2026/11.ndjson\` the sums of a month. \`allclear verify --git <clone>\` recomputes every figure from the single
results and names what differs; \`allclear history\`, \`report\` and \`export\` tell, sum up and write out what is here.
`;

// src/core/history/message.ts
var MOST_NEWS = 3;
var REASON = /^[a-z0-9]+(\.[a-z0-9-]+)*$/;
function commitMessage(advanced, round) {
  const news = newsOf(advanced);
  const more = news.length > MOST_NEWS ? [`${news.length - MOST_NEWS} more`] : [];
  const parts = [...news.slice(0, MOST_NEWS), ...more, countsOf(advanced, round)].filter((part) => part !== "");
  return `${parts.join("; ") || "nothing was due"} [skip ci]`;
}
function newsOf({ turns, changes, state }) {
  const turned2 = turns.map((turn) => {
    const confirmed = state.checks[turn.check]?.confirmed;
    return said(turn.check, turn.state, confirmed?.state === turn.state ? confirmed.reason : "");
  });
  const unseen2 = changes.filter((change) => !isSeen(change.state));
  return [
    ...turned2,
    ...unseen2.map((change) => said(change.checks.join(", ") || "config", change.state, change.reason))
  ];
}
function said(ids2, state, reason) {
  return state === "up" || !REASON.test(reason) ? `${ids2} ${state}` : `${ids2} ${state}: ${reason}`;
}
var WORST_FIRST2 = ["down", "degraded", "blocked", "unknown", "up"];
function countsOf({ results }, { locations }) {
  const newest = new Map(verdicts(results, locations).map(({ check, state }) => [check, state]));
  const counts = WORST_FIRST2.map(
    (state) => [[...newest.values()].filter((one) => one === state).length, state]
  );
  return counts.flatMap(([count2, state]) => count2 === 0 ? [] : [`${count2} ${state}`]).join(", ");
}

// src/core/history/monthly.ts
var KEPT_MONTHS = 4;
var MOST_DROPPED = 12;
function monthlyPlan(state, round) {
  const [last, current] = [state?.month, monthOf(round.at)];
  if (last === void 0 || last >= current) return void 0;
  const dropped = [];
  for (let back = KEPT_MONTHS; back < KEPT_MONTHS + MOST_DROPPED; back++) {
    const month = monthBefore(current, back);
    if (month <= monthBefore(last, KEPT_MONTHS)) break;
    dropped.push(...foldersOfMonth(month));
  }
  return { archive: `refs/allclear/archive/${monthName(last)}`, dropped };
}
function monthNoted(state, round) {
  const current = monthOf(round.at);
  const last = state?.month ?? current;
  return last > monthBefore(current, -1) ? current : instant(Math.max(last, current));
}
function monthBefore(month, count2) {
  const date2 = new Date(month);
  return instant(Date.UTC(date2.getUTCFullYear(), date2.getUTCMonth() - count2));
}

// src/core/history/salvage.ts
function salvageReads({ at }) {
  return recentIncidentsPaths(at);
}
function salvaged(state, files, round) {
  const lost = salvageReads(round).flatMap((path) => decodeIncidents(path, files.get(path)).good).filter(({ value }) => isOpen(value) && state?.incidents[value.id] === void 0).map(({ value }) => [value.id, value]);
  if (lost.length === 0) return state;
  const kept3 = state ?? { version: SCHEMA_VERSION, checks: {}, incidents: {} };
  return { ...kept3, incidents: { ...kept3.incidents, ...Object.fromEntries(lost) } };
}

// src/core/history/record.ts
function readsAtFirst(round) {
  return [STATE_PATH, samplesPath(round.at)];
}
function openHistory(files) {
  const content = files.get(STATE_PATH);
  const decoded2 = content === void 0 ? void 0 : decodeState(content);
  if (decoded2?.kind === "newer") return decoded2;
  return {
    kind: "open",
    state: decoded2?.kind === "read" ? decoded2.state : void 0,
    isDamaged: decoded2 !== void 0 && decoded2.problems.length > 0
  };
}
function readsNext({ state, isDamaged }, round) {
  return [...ownFile(state, round), ...isDamaged ? salvageReads(round) : []];
}
function stateBefore({ state, isDamaged }, files, round) {
  return isDamaged ? salvaged(state, files, round) : state;
}
function ownFile(before, round) {
  const path = samplesPathOf(round, before);
  return readsAtFirst(round).includes(path) ? [] : [path];
}
function recordedResults(files, round) {
  const lines = readSamples(files, hourOf(round.at)).good;
  return new Set(lines.flatMap(({ value }) => value.results.map((result) => resultKey(value.round, result))));
}
function earlierResults(files, round) {
  const lines = readSamples(files, hourOf(round.at)).good;
  return lines.flatMap(({ value }) => value.round === round.id ? [] : value.results);
}
function readsAfter(before, advanced, round) {
  const indexes = advanced.incidents.map((incident) => incidentsPath(incident.startedAt));
  const known = [...readsAtFirst(round), ...ownFile(before, round)];
  const rolled = rollReads(rollPlan(before, advanced.turns, round), before).filter((path) => !known.includes(path));
  return [.../* @__PURE__ */ new Set([...rolled, ...indexes])];
}
function record2(input) {
  const { files, before, advanced, round } = input;
  const plan = rollPlan(before, advanced.turns, round);
  const state = { ...advanced.state, rolledTo: plan.rolledTo, month: monthNoted(before, round) };
  const samples2 = sampleFile(input, plan.reach);
  const withRound = new Map([...files, ...samples2.files]);
  const parts = [
    stateFile(files, state),
    samples2,
    rolledFiles({ plan, files: withRound, state }),
    incidentFiles(files, advanced.incidents)
  ];
  const readme = { files: /* @__PURE__ */ new Map([[README_PATH, README]]), damaged: /* @__PURE__ */ new Map(), problems: [] };
  return {
    files: changedFiles(before === void 0 ? [...parts, readme] : parts, files, round.at),
    dropped: monthlyPlan(before, round)?.dropped ?? [],
    message: commitMessage(advanced, round),
    state,
    problems: parts.flatMap((part) => part.problems)
  };
}
function changedFiles(parts, files, at) {
  const written2 = new Map(parts.flatMap((part) => [...part.files]));
  for (const [path, lines] of parts.flatMap((part) => [...part.damaged])) {
    written2.set(`damaged/${compact(at)}/${path}`, writeLines(lines));
  }
  return new Map([...written2].filter(([path, content]) => (files.get(path) ?? "") !== content));
}
function stateFile(files, state) {
  const content = files.get(STATE_PATH);
  const decoded2 = content === void 0 ? void 0 : decodeState(content);
  const writing = createWriting();
  const problems2 = decoded2 === void 0 || decoded2.kind === "newer" ? [] : decoded2.problems;
  const damaged = content === void 0 || problems2.length === 0 ? [] : [content];
  writing.write(STATE_PATH, encodeState(state), { damaged, problems: problems2 });
  return writing;
}
function sampleFile({ files, before, advanced, round }, reach) {
  const path = samplesPathOf(round, before);
  const there = readSamples(files, hourOf(round.at)).good;
  const read2 = readLines(path, files.get(path), decodeSamples);
  const texts2 = read2.good.map((line) => line.text);
  let turns = advanced.turns.map((turn) => ({ ...turn, since: instant(Math.max(turn.since, reach)) }));
  let { rules, outside } = advanced;
  for (const location of /* @__PURE__ */ new Set([...round.locations, ...advanced.results.map((result) => result.location)])) {
    const results = advanced.results.filter((result) => result.location === location);
    const isThere = there.some(({ value }) => value.round === round.id && value.location === location);
    if (isThere && results.length + turns.length + rules.length === 0) continue;
    const late = round.isLate === true ? { isLate: true } : {};
    texts2.push(encodeSamples({ round: round.id, at: round.at, location, ...late, results, turns, rules, outside }));
    turns = [];
    rules = [];
    outside = [];
  }
  const writing = createWriting();
  writing.write(path, writeLines(texts2), read2);
  return writing;
}
function incidentFiles(files, incidents) {
  const writing = createWriting();
  for (const incident of incidents) {
    writing.write(incidentPath(incident.id, incident.startedAt), encodeIncidentFile(incident));
  }
  for (const [path, touched] of Map.groupBy(incidents, (incident) => incidentsPath(incident.startedAt))) {
    const index = decodeIncidents(path, files.get(path));
    writing.write(path, encodeIncidents(touched, index.good), index);
  }
  return writing;
}

export {
  MAX_POSTMORTEM,
  acknowledge,
  silence,
  unsilence,
  update,
  setSeverity,
  setAffected,
  closeByHand,
  declare,
  setPostmortem,
  slug,
  readLines,
  writeLines,
  cadenceOf,
  mergedCadence,
  meanIntervalS,
  readRounds,
  encodeFacts,
  SCHEMA_VERSION,
  doubtful,
  independentControls,
  guarded,
  encodeState,
  decodeState,
  encodeSamples,
  countedLines,
  decodeSamples,
  samplesPaths,
  samplesFiles,
  readSamples,
  isTooLargeForOneFile,
  rolledTo,
  piecesOf,
  sumPaths,
  encodeHour,
  encodeDay,
  encodeDayLatency,
  encodeIncidentFile,
  encodeIncidents,
  decodeIncidents,
  REACH_MS,
  rollHours,
  readDayLatencies,
  readHours,
  readDays,
  daySums,
  createSource,
  figureReads,
  figures,
  BUDGET_BURNS,
  budgetReads,
  budgets,
  CONFIG_INVALID,
  isSilenced,
  windowsOf,
  outsideAround,
  advance,
  resultKey,
  monthlyPlan,
  README,
  readsAtFirst,
  openHistory,
  readsNext,
  stateBefore,
  recordedResults,
  earlierResults,
  readsAfter,
  record2 as record,
  changedFiles,
  stateFile,
  incidentFiles,
  severityOf,
  isAtLeast,
  isTold,
  isHushed,
  secretNames,
  fill,
  unset,
  isSoft,
  EngineMissing,
  NO_ENGINES,
  DEFAULTS,
  DEFAULT_HISTORY_REF,
  withTexts,
  CalendarMissing,
  NO_CALENDAR,
  channelSecrets,
  registriesWith,
  parseConfig
};
