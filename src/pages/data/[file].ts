/**
 * The tables of the dataset as CSV: /data/claims.csv, and /data/claims.comma.csv for spreadsheets with a decimal comma.
 */
import type { APIRoute } from 'astro';
import { edition } from '../../edition/current.ts';
import { WholeResponse } from '../../astro/whole-response.ts';
import { TABLE_NAMES, tableCsv, type TableName } from '../../outputs/tables.ts';

export function getStaticPaths() {
  return TABLE_NAMES.flatMap((name) => [false, true].map((comma) => ({ params: { file: `${name}${comma ? '.comma' : ''}.csv` }, props: { name, comma } })));
}

export const GET: APIRoute<{ name: TableName; comma: boolean }> = ({ props }) =>
  new WholeResponse(tableCsv(edition(), props.name, props.comma), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
