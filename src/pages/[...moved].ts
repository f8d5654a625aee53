/** Pages at old addresses: they lead on to the new ones. */
import type { APIRoute } from 'astro';
import { edition } from '../edition/current.ts';
import { basePath } from '../edition/environment.ts';
import { redirectPage, redirects, type Redirect } from '../edition/redirects.ts';

export function getStaticPaths() {
  return redirects(edition()).map((redirect) => ({
    params: { moved: `${redirect.from}index.html` },
    props: { redirect },
  }));
}

export const GET: APIRoute<{ redirect: Redirect }> = ({ props, site }) =>
  new Response(redirectPage(props.redirect, basePath(), site?.origin ?? ''), {
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
