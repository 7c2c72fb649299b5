import { expect, test } from '@jest/globals';
import { plainFunctions } from '../../../scripts/plain-functions.ts';

test.each([
  ['f = (a) => a + 1;', 'f = function(a) { return a + 1; };'],
  ['f = a => a;', 'f = function(a) { return a; };'],
  ['f = () => 1;', 'f = function() { return 1; };'],
  ['f = async () => { await 1; };', 'f = async function() { await 1; };'],
  ['f = async a => ({ a });', 'f = async function(a) { return ({ a }); };'],
  ['f = (a,) => (a, 1);', 'f = function(a) { return (a, 1); };'],
  ['f = ({ a }, [b]) =>\n  a(b);', 'f = function({ a }, [b]) { return a(b); };'],
  ['f = a => b => [a, b];', 'f = function(a) { return function(b) { return [a, b]; }; };'],
  ['f((a, b = () => 2) => b);', 'f(function(a, b = function() { return 2; }) { return b; });'],
  ['f = `${g((a) => a)}`;', 'f = `${g(function(a) { return a; })}`;'],
  ['export default (a) => { return a; };', 'export default function(a) { return a; };'],
])('%s', (arrow, plain) => {
  expect(plainFunctions(arrow)).toBe(plain);
});

test.each([
  'class A { f = () => this.x; }',
  'class A extends B { m() { return () => super.m(); } }',
  'function f() { return () => arguments.length; }',
  'function f() { return () => new.target; }',
  'f = (a) => /* a => b */ a;',
  'f = (a /* , b */) => a;',
  'f = () => { a(); }\n[1].map(f);',
  'f = () => { a(); }\n\n  (1, f)();',
  'f = () => { a(); } // b\n`c`;',
  'f = () => eval("this");',
  'function f() { return () => new . target; }',
])('unchanged, because its meaning would change or a comment is in the way: %s', (module) => {
  expect(plainFunctions(module)).toBe(module);
});
