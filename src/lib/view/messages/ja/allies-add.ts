export { alliesAdd } from '../en/allies-add.ts';
