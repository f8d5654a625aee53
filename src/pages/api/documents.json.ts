import type { APIRoute } from 'astro';
import { edition } from '../../build/edition.ts';
import { documentsJson } from '../../views/api.ts';
import { absoluteFor, json } from './_json.ts';

export const GET: APIRoute = (context) => json(documentsJson(edition(), absoluteFor(context)));
