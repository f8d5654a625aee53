/**
 * The manifest of a package in Common Cartridge 1.3: what it is, its table of contents, and every file in it. Made of
 * the same list as the package, so that neither can name what the other lacks.
 */
import type { Lang } from '../../model/common.ts';
import { el, type El } from '../../text/html.ts';
import type { OutputFile } from '../output.ts';
import { prefixed, xmlFile } from './xml.ts';

export const MANIFEST = 'imsmanifest.xml';
export const ASSESSMENT = 'imsqti_xmlv1p2/imscc_xmlv1p3/assessment';

/** A line of the table of contents, and the one file behind it. */
export interface Piece {
  /** Unique in the package. */
  readonly id: string;
  readonly title: string;
  readonly type: 'webcontent' | typeof ASSESSMENT;
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
  /** Who may use it how. */
  readonly rights: string;
  readonly modules: readonly Module[];
}

const PACKAGE = 'http://www.imsglobal.org/xsd/imsccv1p3/imscp_v1p1';
const ABOUT = 'http://ltsc.ieee.org/xsd/imsccv1p3/LOM/manifest';
const RESOURCE = 'http://ltsc.ieee.org/xsd/imsccv1p3/LOM/resource';
const PROFILE = 'http://www.imsglobal.org/profile/cc/ccv1p3';
const SCHEMAS = [
  [PACKAGE, `${PROFILE}/ccv1p3_imscp_v1p2_v1p0.xsd`],
  [ABOUT, `${PROFILE}/LOM/ccv1p3_lommanifest_v1p0.xsd`],
  [RESOURCE, `${PROFILE}/LOM/ccv1p3_lomresource_v1p0.xsd`],
];

export function manifestFile(cartridge: Cartridge): string {
  const { id, modules } = cartridge;
  return xmlFile(
    el(
      'manifest',
      {
        identifier: id,
        xmlns: PACKAGE,
        'xmlns:lomm': ABOUT,
        'xmlns:lomr': RESOURCE,
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': SCHEMAS.flat().join(' '),
      },
      el('metadata', {}, [
        el('schema', {}, 'IMS Common Cartridge'),
        el('schemaversion', {}, '1.3.0'),
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
      el('resources', {}, modules.flatMap(({ pieces }) => pieces).map(resourceOf)),
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

function resourceOf({ id, type, reader, file }: Piece): El {
  const lom = prefixed('lomr');
  const forWhom = lom('intendedEndUserRole', {}, [lom('source', {}, 'IMSGLC_CC_Rolesv1p3'), lom('value', {}, reader)]);
  return el(
    'resource',
    // A quiz is no page that could be opened: it has no address.
    { identifier: id, type, href: type === 'webcontent' ? file.path : null },
    el('metadata', {}, lom('lom', {}, lom('educational', {}, forWhom))),
    el('file', { href: file.path }),
  );
}
