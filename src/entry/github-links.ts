import type { Links } from "../app/round.ts";
import type { Config } from "../config/config.ts";
import type { HistoryPlace, RepositoryName } from "../config/history.ts";
import type { RoundId } from "../core/brand.ts";

/**
 * Where readers can go on GitHub. Every process that writes to the repository gives the same ones: else each would rewrite
 * the other's issues. `repository`: `owner/name`, the one that is run in or written to.
 */
export function githubLinks(
  serverUrl: string,
  repository: string,
  { issues, ...place }: Pick<Config, "issues"> & HistoryPlace,
): Links {
  return {
    issuesUrl: `${serverUrl}/${nameOf(issues.repository) ?? repository}/issues`,
    ...historyLink(`${serverUrl}/${nameOf(place.historyRepository) ?? repository}`, place),
    run: (round) => runUrl(`${serverUrl}/${repository}`, round),
  };
}

function nameOf(repository: RepositoryName | undefined): string | undefined {
  return repository === undefined ? undefined : `${repository.owner}/${repository.name}`;
}

/** Round ids of workflows begin with the run's number; those of other machines have no run to show. */
function runUrl(repositoryUrl: string, round: RoundId): string | undefined {
  const [, run] = /^(\d+)\.\d+\./.exec(round) ?? [];
  return run === undefined ? undefined : `${repositoryUrl}/actions/runs/${run}`;
}

/** Only a branch can be read in a browser. */
function historyLink(repositoryUrl: string, { historyRef }: HistoryPlace): Pick<Links, "historyUrl"> {
  const [, branch] = /^refs\/heads\/(.+)$/.exec(historyRef) ?? [];
  return branch === undefined ? {} : { historyUrl: `${repositoryUrl}/blob/${branch}` };
}
