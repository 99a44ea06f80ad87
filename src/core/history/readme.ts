/** `README.md` on the history branch: for whoever finds it. `docs/history.md` is the long form. */
export const README = `# History

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
