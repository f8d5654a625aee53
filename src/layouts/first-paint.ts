/**
 * The only inline script of the site: it sets the remembered colours, text size and keys before the first paint, so
 * that nothing flashes. `astro.config.mjs` hashes this very text for the content security policy.
 */
export const FIRST_PAINT =
  "try{for(const k of['theme','size','keys']){const " +
  "v=localStorage.getItem('oseredok-'+k);if(v)document.documentElement.dataset[k]=v}}catch{}";
