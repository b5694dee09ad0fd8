/** `npm run traces`: writes the written part of the corpus anew. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpusFolder, traceText } from './trace-files';
import { writtenTraces } from './written-traces';

mkdirSync(corpusFolder, { recursive: true });
for (const file of readdirSync(corpusFolder))
  if (file.endsWith('.json')) rmSync(join(corpusFolder, file));
const files = writtenTraces().map(({ name, trace }) => ({ name, text: traceText(trace) }));
for (const { name, text } of files) writeFileSync(join(corpusFolder, `${name}.json`), text);
const bytes = files.reduce((sum, { text }) => sum + text.length, 0);
console.log(`${files.length} traces, ${(bytes / 1e6).toFixed(2)} MB`);
