/**
 * Slow reveal: a drawing that is shown in stages, so that a class looks before it reads. What a stage does not show is
 * not in its scene. A family may say when a node is shown; what it does not say is decided by what the node is.
 */
import type { Scene, SceneNode } from './scene.ts';

/** In order: marks without a word, what measures them, their names, their numbers, the finding. */
export const STAGES = ['marks', 'axes', 'names', 'numbers', 'finding'] as const;
export type Stage = (typeof STAGES)[number];

/** When a node is shown; undefined where what it is decides. */
export type StageOf = (node: SceneNode) => Stage | undefined;

/**
 * The drawing at a stage: the nodes of that stage and of those before.
 * @param hand id of the mark that the finding is about: what is said of it comes with the finding
 */
export function revealed(scene: Scene, stage: Stage, hand: string | null, stageOf: StageOf = () => undefined): Scene {
  const last = STAGES.indexOf(stage);
  const words = new Map(scene.nodes.map((node) => [node.key, node]));
  const at = (node: SceneNode): Stage => {
    // What lies under words is shown with them, and hatching with the area that it covers.
    const upon = words.get(node.key.replace(/-(?:plate|hatch)$/, '')) ?? node;
    return stageOf(node) ?? (upon === node ? undefined : stageOf(upon)) ?? byNature(upon, hand);
  };
  const nodes = scene.nodes.filter((node) => !isPlace(node) && STAGES.indexOf(at(node)) <= last);
  return { ...scene, nodes: stage === 'finding' ? nodes : nodes.map(unlit) };
}

/** A place that can be hit, where nothing leads anywhere. */
function isPlace({ variant }: SceneNode): boolean {
  return variant === 'hit';
}

function byNature({ shape, voice, variant = '', mark }: SceneNode, hand: string | null): Stage {
  const measures = voice === 'axis' || voice === 'guide';
  if (shape.tag !== 'text') {
    // What we computed and what no mark has is there to explain the finding.
    if (mark === undefined && voice === 'computed') return 'finding';
    return measures && variant !== 'empty' ? 'axes' : 'marks';
  }
  if (mark === undefined) return 'axes';
  if (mark === hand) return 'finding';
  return /\p{N}/u.test(shape.text) ? 'numbers' : 'names';
}

/** Not yet as what the finding is about. */
function unlit(node: SceneNode): SceneNode {
  const { variant, ...rest } = node;
  if (variant === undefined || !/\bfound\b/.test(variant)) return node;
  const left = variant.replace(/\s*\bfound\b/, '');
  return left === '' ? rest : { ...rest, variant: left };
}

/** When nodes are shown, by their keys: the first pattern that fits. */
export function byKey(...rules: readonly (readonly [key: RegExp, stage: Stage])[]): StageOf {
  return ({ key }) => rules.find(([pattern]) => pattern.test(key))?.[1];
}
