import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/entry/github-links.ts
function githubLinks(serverUrl, repository, { issues, ...place }) {
  return {
    issuesUrl: `${serverUrl}/${nameOf(issues.repository) ?? repository}/issues`,
    ...historyLink(`${serverUrl}/${nameOf(place.historyRepository) ?? repository}`, place),
    run: (round) => runUrl(`${serverUrl}/${repository}`, round)
  };
}
function nameOf(repository) {
  return repository === void 0 ? void 0 : `${repository.owner}/${repository.name}`;
}
function runUrl(repositoryUrl, round) {
  const [, run] = /^(\d+)\.\d+\./.exec(round) ?? [];
  return run === void 0 ? void 0 : `${repositoryUrl}/actions/runs/${run}`;
}
function historyLink(repositoryUrl, { historyRef }) {
  const [, branch] = /^refs\/heads\/(.+)$/.exec(historyRef) ?? [];
  return branch === void 0 ? {} : { historyUrl: `${repositoryUrl}/blob/${branch}` };
}

export {
  githubLinks
};
