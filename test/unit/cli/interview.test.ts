import { afterAll, beforeAll, expect, it } from 'vitest';
import { projectCopy, type Project, type Run, runNewIn } from '../../support/project.ts';
import { minimalTree } from '../../support/tree.ts';

let project: Project;
beforeAll(() => {
  project = projectCopy(minimalTree());
});
afterAll(() => project.remove());

const run: Run = (args, answers) => runNewIn(project, args, answers);

it('new asks for what is missing, and again after a wrong answer', async () => {
  const made = await run(
    ['note', '--document=cells'],
    ['Bad Id', 'zz-asked', 'серед молодих', '', 'plaec', 'comment', '', '', '', ''],
  );
  expect([made.code, made.error]).toEqual([
    0,
    expect.stringMatching(/“Bad Id” cannot be an id[\s\S]*Did you mean place\?/),
  ]);
  expect(made.out).not.toContain('Only for an emendation');
  expect(
    project
      .edition()
      .documents.flatMap(({ notes }) => notes)
      .find(({ id }) => id === 'zz-asked'),
  ).toMatchObject({ kind: 'comment', words: 'серед молодих' });
});

it('new asks nothing when everything that is required is there', async () => {
  expect((await run(['page', 'quiet'], [])).code).toBe(0);
});

it('new offers the command for another try', async () => {
  const { error } = await run(['note', 'x', '--document=ties', "--quote=п'ять слів"], []);
  expect(error).toContain(`To try again: npm run new -- note x --document=ties --quote='п'\\''ять слів'`);
});

it('new asks for the kind when none is named', async () => {
  const made = await run([], ['page', 'named', '', '', '', '', '', '']);
  expect([made.code, made.error]).toEqual([0, '']);
  expect(made.out).toContain('What do you want to make?');
  expect(project.edition().pages.map(({ slug }) => slug)).toContain('named');
});

it('new says of each language what it writes there where nothing is answered', async () => {
  const { out } = await run(['page', '--help']);
  expect(out).toMatch(/--title-en .*: Untitled page\)\n[^]*--title-uk .*: Сторінка без назви\)\n/);
});

it('new prints the help when there is nothing else to do', async () => {
  expect(await run([])).toMatchObject({ code: 1, error: expect.stringContaining('Kinds:') as string });
  expect(await run(['--help'])).toMatchObject({ code: 0, out: expect.stringContaining('Kinds:') as string });
  expect(await run(['note', '--help'])).toMatchObject({
    code: 0,
    out: expect.stringContaining('--title-uk') as string,
  });
});
