/**
 * The manifest of a package in Common Cartridge: what it is, its table of contents, and every file in it. Made of the
 * same list as the package, so that neither can name what the other lacks. The versions differ in their names alone, as
 * far as we write them; Moodle knows none after 1.1.
 */
import type { Lang } from '../../model/common.ts';
import { el, type El, prefixed, xmlFile } from '../../text/html.ts';
import type { OutputFile } from '../output.ts';

export const MANIFEST = 'imsmanifest.xml';

/** A line of the table of contents, and the one file behind it. */
export interface Piece {
  /** Unique in the package. */
  readonly id: string;
  readonly title: string;
  readonly type: 'webcontent' | 'assessment';
  readonly reader: 'Instructor' | 'Learner';
  /** Its path is that within the package. */
  readonly file: OutputFile;
}

/** A heading of the table of contents. */
export interface Module {
  readonly id: string;
  readonly title: string;
  readonly pieces: readonly Piece[];
}

export interface Cartridge {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly lang: Lang;
  readonly version: '1.1' | '1.3';
  /** Who may use it how. */
  readonly rights: string;
  readonly modules: readonly Module[];
}

/** Names of a version, as they are registered. */
function namesOf(
  version: Cartridge['version'],
): Readonly<Record<'manifest' | 'about' | 'resource' | 'quiz' | 'roles', string>> {
  const v = `v${version.replace('.', 'p')}`;
  return {
    manifest: `http://www.imsglobal.org/xsd/imscc${v}/imscp_v1p1`,
    about: `http://ltsc.ieee.org/xsd/imscc${v}/LOM/manifest`,
    resource: `http://ltsc.ieee.org/xsd/imscc${v}/LOM/resource`,
    quiz: `imsqti_xmlv1p2/imscc_xml${v}/assessment`,
    // Version 1.3 kept the list of roles that 1.2 has.
    roles: `IMSGLC_CC_Roles${version === '1.3' ? 'v1p2' : v}`,
  };
}

/** Where the schemas of a version are published. */
function schemasOf(version: Cartridge['version']): string {
  const names = namesOf(version);
  const v = `ccv${version.replace('.', 'p')}`;
  const profile = `http://www.imsglobal.org/profile/cc/${v}`;
  return [
    [names.manifest, `${profile}/${v}_imscp_v1p2_v1p0.xsd`],
    [names.about, `${profile}/LOM/${v}_lommanifest_v1p0.xsd`],
    [names.resource, `${profile}/LOM/${v}_lomresource_v1p0.xsd`],
  ]
    .flat()
    .join(' ');
}

export function manifestFile(cartridge: Cartridge): string {
  const { id, modules, version } = cartridge;
  const names = namesOf(version);
  return xmlFile(
    el(
      'manifest',
      {
        identifier: id,
        xmlns: names.manifest,
        'xmlns:lomm': names.about,
        'xmlns:lomr': names.resource,
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': schemasOf(version),
      },
      el('metadata', {}, [
        el('schema', {}, 'IMS Common Cartridge'),
        el('schemaversion', {}, `${version}.0`),
        about(cartridge),
      ]),
      el(
        'organizations',
        {},
        el(
          'organization',
          { identifier: 'contents', structure: 'rooted-hierarchy' },
          el('item', { identifier: 'root' }, modules.map(moduleItem)),
        ),
      ),
      el(
        'resources',
        {},
        modules.flatMap(({ pieces }) => pieces).map((piece) => resourceOf(piece, names)),
      ),
    ),
  );
}

/** What it is, in the words of Learning Object Metadata. */
function about({ title, description, lang, rights }: Cartridge): El {
  const lom = prefixed('lomm');
  const said = (name: string, text: string): El => lom(name, {}, lom('string', { language: lang }, text));
  return lom('lom', {}, [
    lom('general', {}, [said('title', title), lom('language', {}, lang), said('description', description)]),
    lom('rights', {}, [lom('copyrightAndOtherRestrictions', {}, lom('value', {}, 'yes')), said('description', rights)]),
  ]);
}

function moduleItem({ id, title, pieces }: Module): El {
  return el('item', { identifier: `item.${id}` }, [
    el('title', {}, title),
    pieces.map((piece) =>
      el('item', { identifier: `item.${piece.id}`, identifierref: piece.id }, el('title', {}, piece.title)),
    ),
  ]);
}

function resourceOf({ id, type, reader, file }: Piece, names: ReturnType<typeof namesOf>): El {
  const lom = prefixed('lomr');
  const forWhom = lom('intendedEndUserRole', {}, [lom('source', {}, names.roles), lom('value', {}, reader)]);
  return el(
    'resource',
    // A quiz is no page that could be opened: it has no address.
    {
      identifier: id,
      type: type === 'assessment' ? names.quiz : type,
      href: type === 'assessment' ? null : file.path,
    },
    el('metadata', {}, lom('lom', {}, lom('educational', {}, forWhom))),
    el('file', { href: file.path }),
  );
}
