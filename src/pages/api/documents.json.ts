import type { APIRoute } from 'astro';
import { edition } from '../../edition/current.ts';
import { documentsJson } from '../../outputs/api.ts';
import { absoluteFor, json } from './_json.ts';

export const GET: APIRoute = (context) => json(documentsJson(edition(), absoluteFor(context)));
