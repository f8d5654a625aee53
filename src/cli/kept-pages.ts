/**
 * Pages that a build need not make: the one before made them with the same program and settings, of the same part of
 * the Edition. Their bytes stand in the site that is to be replaced; a record beside it says what each was made of, and
 * its hash. What is damaged, or not there, is made anew: nothing rests on the record.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { basePath, errata, offline, siteOrigin } from '../edition/environment.ts';
import { KINDS } from '../kinds/index.ts';
import { site } from '../kinds/site.ts';
import { LANGS } from '../model/common.ts';
import type { Edition } from '../model/edition.ts';
import { rootOf } from '../model/paths.ts';
import { UsageError } from '../problems/usage-error.ts';
import { writeWhole } from '../scaffold/whole-file.ts';
import { programOf } from './program.ts';

/** Where a build finds what the one before it has left. */
export interface Before {
  /** The site that is to be replaced. */
  readonly site: string;
  /** Tells of its pages what they were made of; for the next build this one writes it anew. */
  readonly record: string;
}

interface Entry {
  /** What the page was made of. */
  readonly of: string;
  /** The SHA-256 of its bytes. */
  readonly sha256: string;
}
/** By address, below the base of the site. */
type Entries = Readonly<Record<string, Entry>>;

export class KeptPages {
  readonly #root: string;
  readonly #before: Before;
  readonly #program: string;
  /** The hash of what makes the pages, and of the version of the data. */
  readonly by: string;
  /** What each page is made of now that is made of a part of the Edition. */
  readonly #made: ReadonlyMap<string, string>;
  /** The pages that stay, with the hash of their bytes, and what tells the file from another one. */
  readonly #kept: ReadonlyMap<string, { readonly sha256: string; readonly stamp: string }>;

  /**
   * Looks for pages that are as they were.
   * @param root folder of the project
   */
  constructor(root: string, before: Before, edition: Edition) {
    this.#root = root;
    this.#before = before;
    this.#program = programOf(root);
    // Asked before the build begins, which sets NODE_ENV where nobody has.
    const settings = [siteOrigin(), basePath(), errata(), offline(), process.env['NODE_ENV'], process.versions];
    this.by = sha256(JSON.stringify([this.#program, settings, edition.version]));
    this.#made = new Map(madeOf(edition, [this.#program, settings]));
    const entries = readRecord(before.record);
    this.#kept = new Map(
      [...this.#made].flatMap(([address, of]) => {
        const entry = entries[address];
        if (entry?.of !== of) return [];
        const stamp = stampOf(pageFile(before.site, address));
        const bytes = readPage(before.site, address);
        if (stamp === null || bytes === null || sha256(bytes) !== entry.sha256) return [];
        return [[address, { sha256: entry.sha256, stamp }] as const];
      }),
    );
  }

  /** Addresses of the pages that stay, below the base of the site, each with the SHA-256 of its bytes. */
  get hashes(): ReadonlyMap<string, string> {
    return new Map([...this.#kept].map(([address, { sha256 }]) => [address, sha256]));
  }

  /**
   * Puts the pages that stay into the built site, and writes the record of all of them.
   * @param folder of the built site, which has all other pages
   * @param written by address, the SHA-256 of pages where it is known already
   * @returns whether the program is still the one that the pages were made by
   * @throws UsageError when the site before has changed since it was looked at, as by another build
   */
  complete(folder: string, written: ReadonlyMap<string, string> = new Map()): boolean {
    const entries: Record<string, Entry> = {};
    for (const [address, of] of this.#made) {
      const kept = this.#kept.get(address);
      const hash = kept?.sha256 ?? written.get(address) ?? hashOfPage(folder, address);
      if (hash === null) throw new Error(`The page ${address} was not made.`);
      entries[address] = { of, sha256: hash };
      if (kept === undefined) continue;
      const file = pageFile(this.#before.site, address);
      if (stampOf(file) !== kept.stamp) throw new UsageError((refusals) => refusals.replaced(address));
      mkdirSync(join(folder, address), { recursive: true });
      copyFileSync(file, pageFile(folder, address));
    }
    // Pages that were made while the program was edited are of neither version.
    const sure = programOf(this.#root) === this.#program;
    mkdirSync(dirname(this.#before.record), { recursive: true });
    writeWhole(this.#before.record, JSON.stringify(sure ? entries : {}));
    return sure;
  }
}

/**
 * The address of each page that is made of a part of the Edition, and the hash of that part.
 * @param by what makes it
 */
export function* madeOf(edition: Edition, by: unknown): Generator<readonly [address: string, of: string]> {
  const shared = new WeakMap<object, string>();
  const hashOf = (value: object): string => {
    const known = shared.get(value) ?? sha256(JSON.stringify(value));
    shared.set(value, known);
    return known;
  };
  const sites = LANGS.map((lang) => site(lang, edition));
  for (const kind of KINDS)
    for (const thing of kind.part === undefined ? [] : kind.all(edition)) {
      // The index is made of the rest.
      const { index: _, version, ...content } = kind.part?.(thing, edition) ?? edition;
      const parts = Object.entries(content).map(([name, value]) => [name, hashOf(value)]);
      const of = sha256(JSON.stringify([by, version, ...parts]));
      for (const inLanguage of sites)
        yield [rootOf(inLanguage.lang) + kind.resource(thing, inLanguage).path, of] as const;
    }
}

function readRecord(file: string): Entries {
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) ?? {}) as Entries;
  } catch {
    return {};
  }
}

function pageFile(folder: string, address: string): string {
  return join(folder, address, 'index.html');
}

/** The bytes of a page; null where there is none. */
function readPage(folder: string, address: string): Buffer | null {
  try {
    return readFileSync(pageFile(folder, address));
  } catch {
    return null;
  }
}

function hashOfPage(folder: string, address: string): string | null {
  const bytes = readPage(folder, address);
  return bytes === null ? null : sha256(bytes);
}

/** What changes when a file is written or replaced; null where there is none. */
function stampOf(file: string): string | null {
  const stat = statSync(file, { bigint: true, throwIfNoEntry: false });
  return stat === undefined ? null : [stat.ino, stat.size, stat.mtimeNs].join(' ');
}

function sha256(of: string | Buffer): string {
  return createHash('sha256').update(of).digest('hex');
}
