import type { APIRoute } from 'astro';
import { edition } from '../../edition/current.ts';
import { claimsJson } from '../../outputs/api.ts';
import { json } from './_json.ts';

export const GET: APIRoute = () => json(claimsJson(edition()));
