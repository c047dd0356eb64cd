import { ValidatorConstraint, type ValidatorConstraintInterface } from 'class-validator';
import { isIP } from 'node:net';

const GROUPES = new Set(['loopback', 'linklocal', 'uniquelocal']);

/** Comma-separated addresses and networks (CIDR), or names of usual groups of them, as Fastify's `trustProxy` reads. */
@ValidatorConstraint({ name: 'proxys' })
export class Proxys implements ValidatorConstraintInterface {
  validate(valeur: unknown): boolean {
    return typeof valeur === 'string' && valeur.split(',').every((proxy) => isProxy(proxy.trim()));
  }
}

function isProxy(proxy: string): boolean {
  if (GROUPES.has(proxy)) return true;
  const [adresse = '', prefixe, ...reste] = proxy.split('/');
  const version = isIP(adresse);
  if (version === 0 || reste.length > 0) return false;
  return prefixe === undefined || (/^\d{1,3}$/.test(prefixe) && Number(prefixe) <= (version === 4 ? 32 : 128));
}
