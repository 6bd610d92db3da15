export { allies } from '../en/allies.ts';
