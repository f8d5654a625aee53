/** Beside each page that is cited, and for the passages of a document: its reference in the formats of programs. */
import { besidePath } from '../model/addresses.ts';
import { rootOf } from '../model/paths.ts';
import type { Resource } from '../model/resource.ts';
import { REFERENCE_FORMATS } from '../text/references.ts';
import type { Output, OutputFile } from './output.ts';

export const referencesOutput: Output = {
  name: 'references',
  over: 'references',
  files: (resources) => resources.flatMap(referenceFiles),
};

function referenceFiles({ cited, lang, path, document }: Resource): OutputFile[] {
  if (cited === undefined) return [];
  const { passages } = cited();
  return REFERENCE_FORMATS.flatMap(({ extension, type, write }) => {
    const beside = (of: string): Omit<OutputFile, 'body'> => ({
      ...(document !== undefined && { document }),
      path: rootOf(lang) + besidePath(path, of),
      type: `${type}; charset=utf-8`,
    });
    return [
      { ...beside(extension), body: () => write([cited().whole]) },
      ...(passages === null ? [] : [{ ...beside(`passages.${extension}`), body: () => write(passages()) }]),
    ];
  });
}
