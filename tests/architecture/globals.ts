/** Finds the clock, the dice, timers and the browser where a room has to stay pure. */
import { parseAst, transformWithEsbuild } from 'vite';

const forbidden = new Set([
  'browser',
  'chrome',
  'crypto',
  'document',
  'fetch',
  'globalThis',
  'history',
  'indexedDB',
  'localStorage',
  'location',
  'navigator',
  'performance',
  'process',
  'queueMicrotask',
  'requestAnimationFrame',
  'requestIdleCallback',
  'self',
  'sessionStorage',
  'setInterval',
  'setTimeout',
  'window',
  'WebSocket',
  'XMLHttpRequest',
]);
const forbiddenMembers = new Set(['Date.now', 'Math.random', 'Temporal.Now']);

interface Node {
  type: string;
  [key: string]: unknown;
}
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

function walk(
  node: Node,
  visit: (node: Node, parent: Node | undefined, key: string) => void,
  parent?: Node,
  key = '',
): void {
  visit(node, parent, key);
  for (const [name, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value])
      if (isNode(child)) walk(child, visit, node, name);
  }
}

const functions = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

/** An identifier that introduces a name, inside patterns too. */
function declares(parent: Node | undefined, key: string): boolean {
  if (!parent) return false;
  return (
    (functions.has(parent.type) && (key === 'params' || key === 'id')) ||
    (parent.type === 'VariableDeclarator' && key === 'id') ||
    (parent.type === 'ClassDeclaration' && key === 'id') ||
    (parent.type === 'CatchClause' && key === 'param') ||
    (parent.type.startsWith('Import') && key === 'local') ||
    (parent.type === 'AssignmentPattern' && key === 'left') ||
    parent.type === 'ArrayPattern' ||
    (parent.type === 'RestElement' && key === 'argument') ||
    (parent.type === 'Property' && key === 'value' && parent.pattern === true)
  );
}

/** `a.b` names b and `{ b: 1 }` names b, but neither reads a variable of that name. */
function isLabel(parent: Node | undefined, key: string): boolean {
  if (!parent) return false;
  if (parent.type === 'MemberExpression') return key === 'property' && !parent.computed;
  if (['Property', 'PropertyDefinition', 'MethodDefinition'].includes(parent.type))
    return key === 'key' && !parent.computed;
  return parent.type.startsWith('Import') || parent.type.startsWith('Export');
}

/** The impure names that a module's text uses, as `setTimeout`, `Date.now`, `new Date()`. */
export async function impureNames(file: string, source: string): Promise<string[]> {
  const { code } = await transformWithEsbuild(source, file, {
    target: 'esnext',
    jsx: 'automatic',
    sourcemap: false,
  });
  const tree = parseAst(code) as unknown as Node;
  walk(tree, (node) => {
    if (node.type !== 'ObjectPattern') return;
    for (const property of node.properties as Node[]) property.pattern = true;
  });
  const own = new Set<string>();
  walk(tree, (node, parent, key) => {
    if (node.type === 'Identifier' && declares(parent, key)) own.add(node.name as string);
  });
  const found = new Set<string>();
  walk(tree, (node, parent, key) => {
    if (node.type === 'Identifier' && !isLabel(parent, key)) {
      const name = node.name as string;
      if (forbidden.has(name) && !own.has(name)) found.add(name);
    }
    if (node.type === 'MemberExpression' && isNode(node.object) && isNode(node.property)) {
      const name = `${node.object.name}.${node.property.name}`;
      if (forbiddenMembers.has(name)) found.add(name);
    }
    const calls = node.type === 'NewExpression' || node.type === 'CallExpression';
    if (
      calls &&
      isNode(node.callee) &&
      node.callee.name === 'Date' &&
      (node.arguments as Node[]).length === 0
    )
      found.add('new Date()');
  });
  return [...found].sort();
}
