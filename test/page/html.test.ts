import assert from "node:assert/strict";
import { test } from "node:test";
import { anchorLink, constantElement, dataElement, html, siteLink, svgLink, webLink } from "../../src/page/html.ts";

test("what is put into text or an attribute is escaped, markup is not escaped twice", () => {
  const table: readonly [string, string, string][] = [
    ["a script", "<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
    ["both quotes", `" onload='x'`, "&quot; onload=&#39;x&#39;"],
    ["an entity", "&lt;", "&amp;lt;"],
    ["a null character", "a\u0000b", "a\u{FFFD}b"],
    ["half a character", "a\ud800b", "a\u{FFFD}b"],
    ["a line break", "a\nb", "a\nb"],
    ["C1 controls", "a\u0085b", "a\u{FFFD}b"],
    ["what no XML may hold", "a\uFFFE\uFFFFb", "a\u{FFFD}\u{FFFD}b"],
    ["emoji and right-to-left", "🚦 حالة", "🚦 حالة"],
  ];
  for (const [name, text, escaped] of table) {
    assert.equal(html`<p title="${text}">${text}</p>`.text, `<p title="${escaped}">${escaped}</p>`, name);
    assert.equal(html`<p>${html`<b>${text}</b>`}</p>`.text, `<p><b>${escaped}</b></p>`, name);
  }
});

test("lists are joined, numbers printed, absent values leave nothing", () => {
  assert.equal(html`<p>${["<", html`<i>${1.5}</i>`, undefined]}${undefined}</p>`.text, "<p>&lt;<i>1.5</i></p>");
});

test("a line break and its indentation in a literal are left out, those of a value stay", () => {
  const value = "a\n  b";
  const markup = html`<p>
    ${value}
    </p>`;
  assert.equal(markup.text, "<p>a\n  b</p>");
});

test("a value is refused where escaping would not make it safe", () => {
  const x = "x";
  assert.throws(() => html`<p class=${x}></p>`, /quoted/);
  assert.throws(() => html`<p class='${x}'></p>`, /quoted/);
  assert.throws(() => html`<p ${x}></p>`, /quoted/);
  assert.throws(() => html`<${x}></p>`, /quoted/);
  assert.throws(() => html`<p onclick="${x}"></p>`, /onclick/);
  assert.throws(() => html`<p class="a" style="color:${x}"></p>`, /style/);
  assert.throws(() => html`<iframe srcdoc="${x}"></iframe>`, /srcdoc/);
  assert.throws(() => html`<a href="${x}"></a>`, /link/);
  assert.throws(() => html`<img alt="${x}" src="${x}">`, /link/);
  assert.throws(() => html`<p title="${html`<b></b>`}"></p>`, /attribute/);
  assert.throws(() => html`<p class="`, /outside/);
});

test("only http and https lead out of the site", () => {
  const table: readonly [string, string | undefined][] = [
    ["https://acme.dev/a?b=c&d", "https://acme.dev/a?b=c&amp;d"],
    ["http://[::1]:80/", "http://[::1]/"],
    ["javascript:alert(1)", undefined],
    [" java\nscript:alert(1)", undefined],
    ["data:text/html,x", undefined],
    ["//acme.dev", undefined],
    ["acme.dev", undefined],
    ["https://", undefined],
    ['https://a/"><script>', "https://a/%22%3E%3Cscript%3E"],
  ];
  for (const [text, href] of table) {
    const link = webLink(text);
    assert.equal(link && html`<a href="${link}"></a>`.text, href && `<a href="${href}"></a>`, text);
  }
});

test("a link within the site is relative to the page it stands on", () => {
  const table: readonly [string, string, string][] = [
    ["index.html", "checks/a/index.html", "checks/a/index.html"],
    ["checks/a/index.html", "index.html", "../../index.html"],
    ["checks/a/index.html", "incidents/b/index.html", "../../incidents/b/index.html"],
  ];
  for (const [from, to, href] of table) assert.equal(siteLink(from, to).href, href);
  assert.equal(anchorLink("a b").href, "#a%20b");
  assert.equal(svgLink(html`<svg id="a"/>`).href, "data:image/svg+xml,%3Csvg%20id%3D%22a%22%2F%3E");
});

test("a style or script that could end itself is refused", () => {
  assert.equal(constantElement("style", "p>a{}").text, "<style>p>a{}</style>");
  assert.throws(() => constantElement("script", '"</script>"'), /script/);
});

test("data for programs cannot end its element, and reads back as it was", () => {
  const data = { a: "</script><!--<script>&\u2028\u0085\uFFFF", b: ['"', "'", 1] };
  const { text } = dataElement(data);
  const inner = /^<script type="application\/ld\+json">(.*)<\/script>$/.exec(text)?.[1] ?? "";
  assert.doesNotMatch(inner, /[<>&\u2028\u0085\uFFFF]/);
  assert.deepEqual(JSON.parse(inner), data);
});
