import type { Language } from '#kernel';
import { landingTexts as texts } from './landing-texts.js';

/** The page at `/`: no scripts, so that the strictest content policy suits it. */
export function landingPage(language: Language): string {
  const say = (text: keyof typeof texts): string => texts[text][language];
  const steps = say('steps')
    .split('|')
    .map((step) => `<li>${step}</li>`);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Kontor</title>
<style>${styles}</style>
</head>
<body>
<main>
<h1>Kontor</h1>
<p class="lead">${say('lead')}</p>
<h2>${say('how')}</h2>
<ol class="way">${steps.join('')}</ol>
<h2>${say('start')}</h2>
<p>${say('startText')}</p>
<pre>curl -s -H 'content-type: application/json' \\
  -d '{"userName":"…","password":"…"}' /v1/sessions</pre>
<h2>${say('look')}</h2>
<ul>
<li><a href="/openapi.json">${say('openapi')}</a></li>
<li><a href="/health/ready">${say('ready')}</a></li>
<li><a href="/metrics">${say('metrics')}</a></li>
</ul>
</main>
</body>
</html>
`;
}

const styles = `
:root { color-scheme: light dark; --ink: #1b2733; --quiet: #5a6b7b; --line: #d5dde5; --paper: #fbfcfd; --mark: #0b6e4f; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8edf2; --quiet: #9fb0c0; --line: #33414f; --paper: #12191f; --mark: #6fd3ab; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.6 system-ui, sans-serif; }
main { max-width: 42rem; margin: 0 auto; padding: 4rem 1.5rem; }
h1 { font-size: 2.6rem; letter-spacing: -0.02em; margin: 0 0 .5rem; border-bottom: 3px solid var(--mark); }
h2 { font-size: 1.05rem; margin: 2.2rem 0 .6rem; color: var(--quiet); }
.lead { font-size: 1.2rem; }
.way { display: flex; flex-wrap: wrap; gap: .5rem; list-style: none; padding: 0; counter-reset: step; }
.way li { counter-increment: step; padding: .35rem .9rem; border: 1px solid var(--line); border-radius: 1rem; }
.way li::before { content: counter(step) "  "; color: var(--mark); font-weight: 600; }
pre { padding: 1rem; border: 1px solid var(--line); border-radius: .5rem; overflow-x: auto; font-size: .9rem; }
a { color: var(--mark); }
ul { padding-left: 1.2rem; }`;
