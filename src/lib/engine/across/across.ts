import { declareFormulas } from '../catalogue/catalogue.ts';
import { acrossFormulas } from '../catalogue/across.ts';
import { declareMemberOperators } from '../member-operators.ts';
import { declareUnits } from '../unit-of.ts';
import { operatorsOverMembers } from './operators.ts';

declareUnits({
  level: '% of GDP',
  'alliance-rate': '{all}/USD',
  'allocation-total': '{all}/year',
  'weight-gdp': '1',
  'weight-population': '1',
  'weight-equal': '1',
  'host-cost': '{all}/year',
  'host-from': '%',
  'host-to': '%',
});
declareMemberOperators(operatorsOverMembers);
declareFormulas(acrossFormulas);
