import { expect, it } from 'vitest';
import { coded } from '../../../src/kinds/coded.ts';
import { toHtml } from '../../../src/text/html.ts';

it('coded sets what stands between backticks as code in one piece, and leaves the rest as it is', () => {
  expect(toHtml(coded('With `-- --lang=uk` in < Ukrainian.'))).toBe(
    'With <code class="whole">-- --lang=uk</code> in &lt; Ukrainian.',
  );
});
