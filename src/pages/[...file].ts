/** Every file that is no page: tables, the read API, annotations, the sitemap, pages at old addresses. */
import type { APIRoute } from 'astro';
import { edition } from '../edition/current.ts';
import { outputFiles } from '../outputs/index.ts';
import type { OutputFile } from '../outputs/output.ts';

export function getStaticPaths() {
  return outputFiles(edition()).map((file) => ({ params: { file: file.path }, props: { file } }));
}

export const GET: APIRoute<{ file: OutputFile }> = ({ props: { file } }) =>
  new Response(file.body(), { headers: { 'content-type': file.type } });
