/**
 * The settings for VS Code: schemas for every table, nothing that tidies a source, problems underlined in their files.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'jsonc-parser';
import { expect, it } from 'vitest';
import { TABLES } from '../../src/read/tree.ts';
import { jsonSchemas } from '../../src/read/json-schemas.ts';
import { terminalReport } from '../../src/problems/print.ts';
import { root } from '../../src/cli/paths.ts';
import { FRONT_MATTER } from './guide.ts';
import type { Problem } from '../../src/problems/records.ts';

const read = (file: string): unknown => parse(readFileSync(join(root, '.vscode', file), 'utf8'));

interface Settings {
  readonly 'json.schemas': readonly { readonly fileMatch: readonly string[]; readonly url: string }[];
  readonly 'files.encoding': string;
  readonly '[markdown]': Readonly<Record<string, unknown>>;
}

const settings = read('settings.json') as Settings;

it('the settings for VS Code name a schema for every file of the dataset, split tables included', () => {
  const tables = Object.keys(jsonSchemas()).filter((name) => !FRONT_MATTER.includes(name));
  const matched = new Map(settings['json.schemas'].map(({ fileMatch, url }) => [url, fileMatch]));
  expect([...matched.keys()].sort()).toEqual(tables.map((name) => `./data/schema/${name}`).sort());
  for (const [url, files] of matched) {
    expect(existsSync(join(root, url)), url).toBe(true);
    const name = url.replace('./data/schema/', '').replace('.json', '');
    expect(files).toEqual([
      `/data/${name}.json`,
      ...((TABLES as readonly string[]).includes(name) ? [`/data/${name}/*.json`] : []),
    ]);
  }
});

it('the settings for VS Code leave a transcription as it is', () => {
  expect(settings['files.encoding']).toBe('utf8');
  expect(settings['[markdown]']).toMatchObject({
    'files.trimTrailingWhitespace': false,
    'editor.formatOnSave': false,
  });
  expect(readFileSync(join(root, '.editorconfig'), 'utf8')).toMatch(
    /transcription\.md\]\s+trim_trailing_whitespace = false/,
  );
});

it('the settings for VS Code find the problems in what the checker prints', () => {
  const { tasks } = read('tasks.json') as { tasks: { problemMatcher: { pattern: { regexp: string } } }[] };
  const line = new RegExp(tasks[0]?.problemMatcher.pattern.regexp ?? '$^');
  const problem: Problem = {
    code: 'quote-missing',
    params: { quote: 'слова', document: 'new-ties' },
    nearest: ['слово'],
    file: 'content/documents/new-ties/notes.md',
    line: 3,
    column: 5,
    length: 5,
    frame: '> слова: [тут]',
    folded: [],
  };
  const printed = terminalReport([problem], { lang: 'uk', colour: false }).split('\n');
  expect(printed.filter((text) => line.test(text))).toEqual([printed[0]]);
  expect(line.exec(printed[0] ?? '')?.slice(1)).toEqual([
    problem.file,
    '3',
    '5',
    'Цитати немає в документі',
    'quote-missing',
  ]);
});
