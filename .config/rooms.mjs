/**
 * What the rooms of src/ may touch, for oxlint (modules) and ESLint (components) alike: the arrows between them
 * (src/README.md draws them), packages, the DOM, the clock, the environment.
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import importX, { createNodeResolver } from 'eslint-plugin-import-x';
import { builtinRules } from 'eslint/use-at-your-own-risk';

/** For each room of src/: the rooms that it may import from, itself included by nature, and the packages. */
const ROOMS = {
  model: { rooms: [], packages: 'astro/zod' },
  words: { rooms: ['model'], packages: '' },
  text: { rooms: ['model', 'words'], packages: 'markdown-it|d3' },
  charts: { rooms: ['model', 'words', 'text'], packages: 'd3|astro/zod' },
  problems: { rooms: ['model', 'words', 'text'], packages: 'node:util' },
  read: {
    rooms: ['model', 'words', 'text', 'problems', 'charts'],
    packages: 'node:fs|node:path|astro/zod|jsonc-parser|js-yaml|yaml',
  },
  check: { rooms: ['model', 'words', 'text', 'problems', 'charts', 'read'], packages: 'node:crypto' },
  edition: { rooms: ['model', 'words', 'text', 'problems', 'charts', 'read', 'check'], packages: 'node:crypto' },
  kinds: {
    rooms: ['model', 'words', 'text', 'problems', 'charts', 'edition', 'client', 'styles'],
    packages: 'linkedom|@observablehq/plot|uqr|node:url|node:crypto',
  },
  outputs: { rooms: ['model', 'words', 'text', 'charts', 'edition', 'kinds'], packages: 'schema-dts|dictionary-.+' },
  layouts: { rooms: ['model', 'words', 'kinds', 'outputs', 'client', 'styles'], packages: '' },
  pages: { rooms: ['model', 'words', 'edition', 'kinds', 'outputs', 'layouts', 'styles'], packages: 'astro' },
  worker: { rooms: ['model'], packages: 'serwist' },
  client: { rooms: 'model words charts text/numbers'.split(' '), packages: 'd3-(?:selection|transition|interpolate)' },
  astro: {
    rooms: ['model', 'words', 'text', 'problems', 'edition', 'outputs'],
    packages: 'node:[a-z0-9_/]+|astro|vite|subset-font|@resvg/resvg-js|fflate',
  },
  scaffold: { rooms: ['model', 'words', 'text', 'problems', 'read', 'edition'], packages: 'node:[a-z0-9_/]+' },
  history: { rooms: ['model', 'words', 'text', 'edition'], packages: 'diff' },
  cli: {
    rooms: 'model words text problems read edition kinds outputs astro scaffold history'.split(' '),
    packages: 'node:[a-z0-9_/]+|astro|@astrojs/astro2tsx|@fastify/send|negotiator',
  },
};

/** Each folder of src/charts is a family. */
const FAMILIES = readdirSync(new URL('../src/charts/', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** What prints a page takes what the view-model beside it has prepared; only where a line may end is for it to say. */
const COMPONENT = ['./src/text', './src/charts', './src/edition', './src/outputs', './src/problems'];

const zones = [
  ...Object.entries(ROOMS).map(([room, { rooms }]) => ({
    target: `./src/${room}`,
    from: './src',
    except: [room, ...rooms].map((other) => `./${other}`),
    message: `src/${room} may import from ${[room, ...rooms].join(', ')} only (src/README.md).`,
  })),
  ...FAMILIES.map((family) => ({
    target: [`./src/charts/!(${family})/**`, './src/charts/!(families).ts'],
    from: `./src/charts/${family}`,
    message: 'A chart family is imported by the registry alone: what two families share stands beside them.',
  })),
  ...COMPONENT.map((from) => ({
    target: './src/kinds/**/*.astro',
    from,
    except: ['./html.ts', './line-breaks.ts'],
    message: 'A component never computes: let the view-model beside it prepare what it prints.',
  })),
  {
    target: './src/client',
    from: './src/charts/registry.ts',
    message: 'The browser lays nothing out: it moves what is printed.',
  },
];

/** What `no-restricted-imports` is told of the packages of a room. */
const packagesOf = (room) => {
  const { packages } = ROOMS[room];
  return {
    regex: `^(?!\\.{1,2}/)(?!(${packages || '-'})$)`,
    message:
      packages === '' ? `src/${room} uses no package.` : `src/${room} may use ${packages.replaceAll('|', ', ')} only.`,
  };
};

/** The browser is handed the words that it needs: of src/words it knows the types alone. */
const wordsOf = (room) =>
  room === 'client'
    ? [{ group: ['**/words/*'], allowTypeImports: true, message: 'Take the words from the page.' }]
    : [];

/** Rooms that are numbers and words in, numbers and words out: they run in a browser, a build and a test alike. */
const PURE = ['src/model/**', 'src/words/**', 'src/text/**', 'src/charts/**'];

const noGlobal = (names, message) => names.map((name) => ({ name, message }));
const dynamicImport = {
  selector: "ImportExpression[source.type!='Literal']",
  message: 'An import that no tool can follow: name the file in plain quotes.',
};
const importMeta = {
  selector: "MemberExpression[object.type='MetaProperty'][property.name=/^(glob|env)$/]",
  message: 'Vite’s own lists of files and settings hide who imports whom: import the file, or pass the value in.',
};
/** Tags in strings escape nothing and cannot be read again: trees of src/text/html.ts print them. */
const ELEMENTS = (
  'a abbr address area article aside audio b base bdi bdo blockquote body br button canvas caption circle ' +
  'cite code col colgroup dd defs del desc details dfn dialog div dl dt ellipse em embed fieldset ' +
  'figcaption figure footer form g h[1-6] head header hgroup hr html i iframe image img input ins kbd label ' +
  'legend li line link main map mark mask menu meta meter nav noscript object ol optgroup option output p ' +
  'path pattern picture polygon polyline pre progress q rect rp rt ruby s samp script search section select ' +
  'slot small span strong style sub summary sup svg symbol table tbody td template text textarea tfoot th ' +
  'thead time title tr track tspan u ul use var video wbr'
).split(' ');
const TAG = `<\\/?(${ELEMENTS.join('|')})(\\s|\\/?>|$)`;
const handMadeTag = {
  selector: `Literal[value=/${TAG}/], TemplateElement[value.raw=/${TAG}/]`,
  message: 'A tag made by hand: build it with el() and print it with toHtml() of src/text/html.ts.',
};
const typeImport = {
  selector: 'TSImportType',
  message: 'A type taken in passing is an arrow that nobody draws: import it at the top.',
};
/** After a megabyte of compiled patterns V8 optimises none, and takes such a part for one without modifiers. */
const PART = '\\(\\?[ims-]+:';
const modifiers = {
  selector: `Literal[regex.pattern=/${PART}/], Literal[value=/${PART}/], TemplateElement[value.raw=/${PART}/]`,
  message: 'In a long run V8 forgets the modifiers of a part: write both cases, or set the flag for the whole pattern.',
};
const clock = {
  selector: "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.name='Date']",
  message: 'No clock here: pass the time in.',
};

/** An element that is put back into the page connects again: what it still hears from before would be done twice. */
const undisposed = {
  selector:
    "ClassBody:has(MethodDefinition[key.name='connectedCallback']):has(CallExpression[callee.property.name=" +
    "'addEventListener'], CallExpression[callee.name='addEventListener']):not(:has(MethodDefinition[key.name=" +
    "'disconnectedCallback']))",
  message: 'An element that listens lets go in disconnectedCallback: give its listeners a signal, and abort it.',
};

/** What no module writes. */
const NEVER = [dynamicImport, importMeta, typeImport, handMadeTag, modifiers];
const allBut = (allowed) => NEVER.filter((refused) => refused !== allowed);
const syntax = (...refused) => ({ 'house/no-restricted-syntax': ['error', ...refused] });

const OUTSIDE = noGlobal(
  'document window navigator location history localStorage sessionStorage fetch customElements'.split(' '),
  'This room touches no browser: only src/client does.',
);
const MACHINE = [
  ...noGlobal(['process', 'Buffer', '__dirname'], 'This room runs anywhere: what it needs is passed in.'),
  ...noGlobal(
    ['performance', 'setTimeout', 'setInterval', 'requestAnimationFrame'],
    'No clock here: pass the time in.',
  ),
];

/** The value of an argument that is written out. */
const written = (node) => (node?.type === 'Literal' ? String(node.value) : '');
/** The flags of a pattern that is made here: /…/g, new RegExp(…, 'g'); null for what is none. */
const flagsOf = (node) =>
  node?.regex?.flags ??
  (node?.type === 'NewExpression' && node.callee.name === 'RegExp' ? written(node.arguments[1]) : null);

const EMPTY =
  ':matches(NewExpression[callee.name=/^(Weak)?(Map|Set)$/][arguments.length=0], ArrayExpression[elements.length=0])';

/** Nothing at the top of a module changes: what one call leaves there, the next one finds. */
const noSharedState = {
  create(context) {
    const variable = (node) => {
      for (let scope = context.sourceCode.getScope(node); scope; scope = scope.upper)
        if (scope.set.has(node.name)) return scope.set.get(node.name);
      return undefined;
    };
    const atTop = (found) => found?.scope.type === 'module';
    const init = (found) => found?.defs[0]?.node.init;
    const report = (message) => (node) => context.report({ node, message });
    return {
      'Program > VariableDeclaration[kind="let"]': report('A module keeps no state: hand it on.'),
      'Program > ExportNamedDeclaration > VariableDeclaration[kind="let"]': report('A module keeps no state.'),
      [`Program VariableDeclarator > ${EMPTY}.init`]({ parent }) {
        const type = parent.id.typeAnnotation?.typeAnnotation;
        const fixed = type?.typeName?.name?.startsWith('Readonly') || type?.operator === 'readonly';
        if (!fixed && atTop(context.sourceCode.getDeclaredVariables(parent)[0]))
          report('What is empty at first is filled later, and a module keeps no state: hand it on.')(parent);
      },
      'AssignmentExpression[left.property.name="lastIndex"]'({ left }) {
        const found = variable(left.object);
        if (atTop(found) || flagsOf(init(found)) === null)
          report('A pattern that keeps a place is made where it is used.')(left);
      },
      'CallExpression[callee.property.name=/^(exec|test)$/]'({ callee }) {
        const found = variable(callee.object);
        if (atTop(found) && /[gy]/.test(flagsOf(init(found)) ?? ''))
          report('This pattern remembers where the last call ended: make it where it is used, or use matchAll.')(
            callee,
          );
      },
    };
  },
};

const settings = { 'import-x/resolver-next': [createNodeResolver()] };
const basePath = fileURLToPath(new URL('..', import.meta.url));
const paths = importX.rules['no-restricted-paths'];

/** The rules that neither linter brings, or not both; what finds a module is a function, which no JSON hands over. */
export const house = {
  meta: { name: 'house' },
  rules: {
    'no-shared-state': noSharedState,
    'no-restricted-imports': builtinRules.get('no-restricted-imports'),
    'no-restricted-syntax': builtinRules.get('no-restricted-syntax'),
    'no-restricted-paths': {
      ...paths,
      create: (context) => paths.create(Object.create(context, { settings: { value: settings } })),
    },
  },
};
export default house;

/** What holds where, in the terms of both linters; a later block replaces the rules of an earlier one. */
export const BLOCKS = [
  {
    files: ['src/**/*.{ts,astro,mjs}'],
    plugins: { house },
    rules: {
      'house/no-shared-state': 'error',
      'house/no-restricted-paths': ['error', { zones, basePath }],
      ...syntax(...NEVER, undisposed),
    },
  },
  ...Object.keys(ROOMS).map((room) => ({
    files: [`src/${room}/**/*.{ts,astro,mjs}`],
    rules: { 'house/no-restricted-imports': ['error', { patterns: [packagesOf(room), ...wordsOf(room)] }] },
  })),
  {
    files: PURE,
    rules: {
      'no-restricted-globals': ['error', ...OUTSIDE, ...MACHINE],
      ...syntax(...NEVER, clock),
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'No clock here: pass the time in.' },
        { object: 'Math', property: 'random', message: 'No chance here: pass a seed in.' },
      ],
    },
  },
  {
    // The policy is written into pages that Astro has printed.
    files: ['src/astro/policy.ts'],
    rules: syntax(...allBut(handMadeTag)),
  },
  {
    // Vite hands these modules over as values: only their types can be named.
    files: ['src/astro/dev-server.ts'],
    rules: syntax(...allBut(typeImport)),
  },
  {
    // The one file that asks Vite where the site stands; everybody else asks it.
    files: ['src/model/paths.ts'],
    rules: syntax(...allBut(importMeta), clock),
  },
  {
    files: ['src/{problems,read,check,edition,kinds,outputs,scaffold,history}/**'],
    rules: { 'no-restricted-globals': ['error', ...OUTSIDE] },
  },
];
