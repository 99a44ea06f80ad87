/** `README.md` on the history branch: for whoever finds it. */
export const README = `# History

This branch is the memory of Allclear's checks. Programs write it;
please do not edit it by hand. It shares no commit with the other branches and holds no workflow.

| file | what it holds |
|---|---|
| \`state.json\` | per check the confirmed state, since when, looks not yet decided; open incidents; changes rarely |
| \`samples/2026/11/22/10.ndjson\` | a line per round and location that began in that hour (UTC) |
| \`hours/2026/11/22.ndjson\` | a line per check and hour: seconds by confirmed state |
| \`days/2026/11.ndjson\` | the same per check and day |
| \`incidents/2026/<id>.json\` | an incident with its changes; \`incidents/2026.json\` holds the year's |
| \`damaged/\` | lines that could not be read, kept aside |

A result in \`samples\` is \`[check, look, seconds after the round's start, state, status or 0, phases, lag, more]\`. States are
\`u\` up, \`d\` degraded, \`D\` down, \`b\` blocked, \`?\` unknown; phases are DNS, connect, TLS, first byte, download and total in
milliseconds, \`null\` where there was none. Reason, text and facts follow unless the result is plainly up. \`turns\` are
the confirmed changes a round decided: \`[check, state, since, state before]\`; \`rules\` are intervals and confirmation counts
that changed with it. In \`hours\` the \`tail\` says which looks reach past the hour's end, in seconds after it.

Seconds without an observation are counted nowhere: the rest of an hour or day was not observed.
`;
