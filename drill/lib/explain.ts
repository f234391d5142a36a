import pg from 'pg';
import type { Statement } from '../../bench/lib/recorder.js';

/** How a statement was carried out: the time of the whole, and the nodes that took a tenth of it or more. */
export interface Explained {
  ms: number;
  nodes: string[];
}

interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Actual Total Time': number;
  'Actual Loops': number;
  'Actual Rows': number;
  'Rows Removed by Filter'?: number;
  Plans?: PlanNode[];
}

/** EXPLAIN ANALYZE of a reading statement, on a connection of its own. */
export async function explain(url: string, { text, values }: Statement): Promise<Explained> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ 'QUERY PLAN': Array<{ Plan: PlanNode; 'Execution Time': number }> }>(
      `explain (analyze, format json) ${text}`,
      values,
    );
    const plan = rows[0]?.['QUERY PLAN'][0];
    const ms = plan?.['Execution Time'] ?? 0;
    return { ms: Math.round(ms), nodes: plan ? heavyNodes(plan.Plan, ms / 10) : [] };
  } finally {
    await client.end();
  }
}

function heavyNodes(node: PlanNode, least: number): string[] {
  const children = node.Plans ?? [];
  const own = timeOf(node) - children.reduce((sum, child) => sum + timeOf(child), 0);
  const below = children.flatMap((child) => heavyNodes(child, least));
  return own >= least ? [...below, described(node, own)] : below;
}

function timeOf(node: PlanNode): number {
  return node['Actual Total Time'] * node['Actual Loops'];
}

function described(node: PlanNode, own: number): string {
  const target = node['Index Name'] ?? node['Relation Name'] ?? '';
  const rows = node['Actual Rows'] * node['Actual Loops'];
  const removed = (node['Rows Removed by Filter'] ?? 0) * node['Actual Loops'];
  return `${node['Node Type']} ${target} ${Math.round(own)} ms (${rows} rows, ${removed} removed)`;
}
