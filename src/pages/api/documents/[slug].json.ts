import type { APIRoute, GetStaticPaths } from 'astro';
import { edition } from '../../../edition/current.ts';
import type { EditionDocument } from '../../../model/edition.ts';
import { documentJson } from '../../../outputs/api.ts';
import { json } from '../_json.ts';

export const getStaticPaths = (() =>
  edition().documents.map((document) => ({
    params: { slug: document.slug },
    props: { document },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ document: EditionDocument }> = ({ props }) =>
  json(documentJson(props.document, edition().licence));
