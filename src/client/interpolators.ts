/**
 * What d3-transition gets in place of all of d3-interpolate and d3-color (src/astro/small-scripts.ts): charts move
 * by numbers and by texts with numbers in them. Colours and transforms, which nothing here animates, would be a quarter
 * of the chart script: 5 of 18 kB gzip.
 */
export {
  interpolateNumber,
  interpolateString,
  interpolateString as interpolateRgb,
  interpolateString as interpolateTransformCss,
  interpolateString as interpolateTransformSvg,
} from 'd3-interpolate';

/** Reads no colour: every value is a number or a text. */
function noColour(): null {
  return null;
}

export { noColour as color, noColour as cubehelix, noColour as hcl, noColour as hsl, noColour as lab, noColour as rgb };
