import { posix } from 'node:path';
import {
  claimed,
  emptyNames,
  longestFile,
  matches,
  mostRooms,
  order,
  rules,
  testPackages,
  type Room,
} from './rooms';
import { readSource, type Import } from './read-imports';

const isRoom = (name: string | undefined): name is Room => name !== undefined && name in rules;

/** The room of a file under `src`, or undefined where there is none. */
function roomOf(path: string): Room | undefined {
  const [, first, room, inside] = path.split('/');
  if (first !== 'lib') return 'routes';
  return isRoom(room) && room !== 'routes' && inside !== undefined ? room : undefined;
}

/** Every rule of the house that one file breaks, as `file:line: rule`. */
export function checkFile(path: string, text: string): string[] {
  const faults: string[] = [];
  const say = (line: number, rule: string) => faults.push(`${path}:${line}: ${rule}`);
  for (const rule of nameFaults(path)) say(1, rule);
  const lines = text.replace(/\n$/, '').split('\n').length;
  if (lines > longestFile) say(longestFile + 1, `${lines} lines: nothing is over ${longestFile}`);
  const room = roomOf(path);
  if (!room) {
    say(1, `fits no room (${order.slice(0, -1).join(', ')}, cli)`);
    return faults;
  }
  const test = path.endsWith('.test.ts');
  if (!/\.(ts|svelte)$/.test(path)) return faults;
  const source = readSource(path, text);
  if (source.barrel) say(1, 'only hands on what other files export: import from the files themselves');
  const rooms = new Set<Room>();
  for (const one of source.imports) {
    const target = targetOf(path, one.from);
    if (target.room && target.room !== room) rooms.add(target.room);
    const rule = target.package
      ? packageFault(room, target.package, one, test)
      : roomFault(room, target, one, test);
    if (rule) say(one.line, rule);
  }
  if (rooms.size > mostRooms) say(1, `imports from ${rooms.size} rooms: at most ${mostRooms}`);
  if (test) return faults;
  for (const { name, line } of source.mentions)
    if (rules[room].forbidden.includes(name)) say(line, `${room} must not touch ${name}`);
  return faults;
}

function nameFaults(path: string): string[] {
  const parts = path.split('/').slice(1);
  const file = parts.at(-1) ?? '';
  const faults: string[] = [];
  for (const part of parts) {
    const stem = part.replace(/(\.svelte|\.test|\.d)*\.\w+$/, '');
    if (emptyNames.includes(stem)) faults.push(`"${stem}" says nothing about what is inside`);
  }
  if (/^index(\.svelte)?\.ts$/.test(file)) faults.push('no index files: import from the files themselves');
  const routeFile = file.startsWith('+');
  if (!routeFile && file.endsWith('.svelte') && !/^[A-Z][A-Za-z0-9]*\.svelte$/.test(file))
    faults.push('a component is named in PascalCase');
  if (
    !routeFile &&
    file.endsWith('.ts') &&
    !/^[a-z0-9]+(-[a-z0-9]+)*(\.(svelte|server|test|d))*\.ts$/.test(file)
  )
    faults.push('a module is named in kebab-case');
  return faults;
}

interface Target {
  room?: Room;
  package?: string;
  /** It lies in the project, but in no room. */
  outside?: string;
}

function targetOf(path: string, from: string): Target {
  if (from === '$data' || from.startsWith('$data/')) return { package: '$data' };
  let inside: string | undefined;
  if (from === '$lib' || from.startsWith('$lib/')) inside = from.replace('$lib', 'src/lib');
  else if (from.startsWith('.')) inside = posix.join(posix.dirname(path), from);
  else if (from.startsWith('/')) inside = from.slice(1);
  if (inside === undefined) return { package: from };
  if (inside.startsWith('data/')) return { package: '$data' };
  const room = inside.startsWith('src/') ? roomOf(`${inside}/`) : undefined;
  return room ? { room } : { outside: inside };
}

function roomFault(room: Room, target: Target, one: Import, test: boolean): string | undefined {
  if (test && target.outside?.startsWith('tests/')) return undefined;
  if (!target.room) return `imports ${target.outside ?? one.from}, which is in no room`;
  if (target.room === room) return undefined;
  const except = rules[room].except?.[target.room];
  const place = (name: Room) => order.indexOf(name === 'cli' ? 'ui' : name);
  if (except === 'never' || target.room === 'cli' || place(target.room) >= place(room))
    return `${room} imports from ${target.room}: only rooms to its left`;
  if (except === 'types' && one.kind !== 'type' && !test)
    return `${room} takes from ${target.room} types only`;
  return undefined;
}

function packageFault(room: Room, name: string, one: Import, test: boolean): string | undefined {
  const { packages, onDemand } = rules[room];
  if (test && matches(name, testPackages)) return undefined;
  const own = matches(name, packages) || (packages.includes('any') && !matches(name, claimed));
  const generated = room === 'routes' && name.startsWith('./$');
  if (!own && !generated) return `${room} may not import ${name}`;
  if (onDemand && one.kind === 'static' && !test) return `${room} loads ${name} on demand: import('${name}')`;
  return undefined;
}
