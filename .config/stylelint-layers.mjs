/**
 * Three rules of our own: every rule stands in a layer, nothing is called important but on paper, and nothing floats
 * where boxes out of sight are skipped.
 */
import stylelint from 'stylelint';
import { LAYERS } from '../src/styles/layers.ts';

const { createPlugin, utils } = stylelint;

/** What may stand outside of all layers: it takes no part in the cascade. */
const OUTSIDE = ['font-face', 'property', 'page'];

function plugin(name, message, check) {
  const ruleName = `oseredok/${name}`;
  const messages = utils.ruleMessages(ruleName, { rejected: message });
  const rule = (on) => (root, result) => {
    if (on !== true) return;
    check(root, (node) => utils.report({ result, ruleName, message: messages.rejected, node, word: node.name }));
  };
  return createPlugin(ruleName, Object.assign(rule, { ruleName, messages }));
}

const layered = ({ type, name, params }) =>
  type === 'comment' ||
  (type === 'atrule' &&
    (OUTSIDE.includes(name) || (name === 'layer' && params.split(/,\s*/).every((layer) => LAYERS.includes(layer)))));

const onPaper = (node) =>
  node !== undefined && ((node.type === 'atrule' && /\bprint\b/.test(node.params)) || onPaper(node.parent));

export default [
  plugin('in-layer', `A rule stands in one of the layers: ${LAYERS.join(', ')}.`, (root, report) => {
    for (const node of root.nodes) if (!layered(node)) report(node);
  }),
  // How far letters and lines are apart a reader may set for everything; what is measured with them says it cannot.
  plugin('important-on-paper', 'Only what is printed may be important: let a layer decide.', (root, report) => {
    root.walkDecls(/^(?!(letter-spacing|line-height)$)/, (node) => {
      if (node.important && !onPaper(node)) report(node);
    });
  }),
  // WebKit 2.50 ends the page with a crash where a float goes from a box that is skipped in layout from then on.
  plugin(
    'nothing-floats-in-skipped',
    'A float in a box that may be skipped crashes WebKit: size it.',
    (root, report) => {
      let skips = false;
      root.walkDecls('content-visibility', ({ value }) => (skips ||= value === 'auto'));
      if (skips) root.walkDecls('float', report);
    },
  ),
];
