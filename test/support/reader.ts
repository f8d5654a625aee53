/** The reader, as its tests hold it: documents that they open, notes, and words that are selected. */
import type { Page } from 'playwright-core';
import { basePath } from '../../src/edition/environment.ts';

export const NEW_TIES = `${basePath()}documents/new-ties/`;
export const DISPATCH = `${basePath()}documents/production-cells/`;

/** Waits until the element has taken over. */
export const live = (page: Page): Promise<void> => page.locator('reader-page:defined').waitFor();
export const hash = (page: Page): string => new URL(page.url()).hash;
/** The words that open a note. */
export const link = (page: Page, id: string) => page.locator(`.row a[href="#n-${id}"]:visible`).first();
/** The notes that are open. */
export const open = (page: Page): Promise<string[]> =>
  page.locator('.note:target').evaluateAll((notes) => notes.map(({ id }) => id));

/** Selects from the first letter of one sentence to the last of another. */
export const selectSentences = (page: Page, column: string, from: number, to: number): Promise<void> =>
  page.evaluate(
    ([side, first, last]) => {
      const cells = document.querySelectorAll(`#p2 .${side}, #p3 .${side}`);
      document.getSelection()!.setBaseAndExtent(cells[first]!, 0, cells[last]!, cells[last]!.childNodes.length);
    },
    [column, from, to] as const,
  );
