import type { APIRoute, GetStaticPaths } from 'astro';
import { edition } from '../../../build/edition.ts';
import type { EditionDocument } from '../../../model/edition.ts';
import { annotationsJson } from '../../../views/api.ts';
import { absoluteFor, json } from '../_json.ts';

export const getStaticPaths = (() =>
  edition().documents.map((document) => ({
    params: { slug: document.slug },
    props: { document },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ document: EditionDocument }> = (context) =>
  json(annotationsJson(edition(), context.props.document, absoluteFor(context)));
