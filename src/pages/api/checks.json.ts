import type { APIRoute } from 'astro';
import { edition } from '../../build/edition.ts';
import { checksJson } from '../../views/api.ts';
import { json } from './_json.ts';

export const GET: APIRoute = () => json(checksJson(edition()));
