/** Whether `npm test -- full` asks for every page, theme, width and run; else one stands for all of its kind. */
export const FULL = process.env['OSEREDOK_FULL'] === '1';
