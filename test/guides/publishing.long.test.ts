/** The way to a public address: the workflow is off until it is switched on, and the guide says what it does. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../src/cli/paths.ts';
import { readGuide } from './guide.ts';

interface Job {
  readonly if?: string;
  readonly needs?: string;
  readonly permissions: Readonly<Record<string, string>>;
  readonly steps: readonly {
    readonly id?: string;
    readonly uses?: string;
    readonly run?: string;
    readonly env?: Readonly<Record<string, string>>;
    readonly with?: Readonly<Record<string, unknown>>;
  }[];
}

const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const workflow = parse(read('.github/workflows/publish.yml')) as {
  readonly name: string;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
};
const jobs = Object.values(workflow.jobs);
const steps = jobs.flatMap((job) => job.steps);
const GUIDES = { en: 'content/PUBLISHING.md', uk: 'content/PUBLISHING.uk.md' } as const;

it('the workflow that publishes does nothing until its variable is set', () => {
  const off = jobs.filter((job) => job.if === "vars.PUBLISH == 'yes'");
  expect(off).toHaveLength(1);
  for (const job of jobs)
    expect(off.includes(job) || (job.needs !== undefined && off.includes(workflow.jobs[job.needs]!))).toBe(true);
});

it('the workflow that publishes may write nothing but pages', () => {
  const granted = [workflow.permissions, ...jobs.map(({ permissions }) => permissions)].flatMap((given) =>
    Object.entries(given).filter(([, how]) => how === 'write'),
  );
  expect(granted.map(([what]) => what)).toEqual(['pages', 'id-token']);
});

it.each(['publish', 'test'])(
  'the workflow %s runs no action that its owner could change, and keeps no token',
  (name) => {
    const { permissions, jobs } = parse(read(`.github/workflows/${name}.yml`)) as typeof workflow;
    expect(permissions).toEqual({ contents: 'read' });
    for (const { uses, with: given } of Object.values(jobs).flatMap(({ steps }) => steps)) {
      if (uses !== undefined) expect(uses).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/);
      if (uses?.startsWith('actions/checkout@') === true) expect(given).toEqual({ 'persist-credentials': false });
    }
  },
);

it('the workflow that publishes builds for the address that the host gives, and publishes what was built', () => {
  const build = steps.find(({ run }) => run !== undefined);
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  expect(scripts).toHaveProperty(/^npm run (\w+)$/.exec(build?.run ?? '')?.[1] ?? 'none');
  const host = steps.find(({ uses }) => uses?.startsWith('actions/configure-pages@') === true)?.id;
  expect(build?.env).toEqual({
    SITE: `\${{ steps.${host}.outputs.origin }}`,
    BASE: `\${{ steps.${host}.outputs.base_path }}`,
    ERRATA: '${{ vars.ERRATA }}',
    OFFLINE: '${{ vars.OFFLINE }}',
  });
  const upload = steps.find(({ uses }) => uses?.startsWith('actions/upload-pages-artifact@') === true);
  expect(upload?.with).toEqual({ path: 'dist' });
});

it.each(Object.entries(GUIDES))(
  'the guide to publishing in %s names what the workflow and the project have',
  (_, file) => {
    const guide = read(file);
    for (const words of ['`PUBLISH`', '`yes`', `**${workflow.name}**`, '**GitHub Actions**', '**build**'])
      expect(guide).toContain(words);
    expect(workflow.jobs).toHaveProperty('build');
    for (const [, path = ''] of guide.matchAll(/`((?:content|data)\/[\w./-]+)`|\]\((?!https)([\w.]+)\)/g))
      if (path !== '') expect(existsSync(join(root, path)), path).toBe(true);
  },
);

it('the guides to publishing have the same steps and commands in both languages', () => {
  const [en, uk] = Object.values(GUIDES).map(read) as [string, string];
  const numbered = (guide: string): string[] => [...guide.matchAll(/^\d+\. /gm)].map(([number]) => number);
  expect(numbered(en)).toHaveLength(6);
  expect(numbered(uk)).toEqual(numbered(en));
  const commands = (guide: string): string[] =>
    readGuide(guide).flatMap(({ fences }) => fences.map(({ text }) => text));
  expect(commands(en)).toHaveLength(1);
  expect(commands(uk)).toEqual(commands(en));
});
