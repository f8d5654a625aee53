import type { APIRoute } from 'astro';
import { edition } from '../../build/edition.ts';
import { claimsJson } from '../../views/api.ts';
import { json } from './_json.ts';

export const GET: APIRoute = () => json(claimsJson(edition()));
