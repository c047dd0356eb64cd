import { plainToInstance, Transform } from 'class-transformer';
import {
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUrl,
  Matches,
  Max,
  Min,
  Validate,
  ValidateBy,
  validateSync,
  ValidatorConstraint,
  type ValidatorConstraintInterface,
} from 'class-validator';
import { isIP } from 'node:net';
import { resolve } from 'node:path';
import 'reflect-metadata';
import { isMoment } from '../contexte/index.js';
import { Limites } from './limites.js';

const toBoolean = ({ value }: { value: unknown }): unknown =>
  value === 'true' ? true : value === 'false' ? false : value;
const LOCALES = new Set(['localhost', '127.0.0.1', '[::1]']);
const URL_POSTGRES = /^postgres(ql)?:\/\/.+/;

const GROUPES = new Set(['loopback', 'linklocal', 'uniquelocal']);

/** Comma-separated addresses and networks (CIDR), or names of usual groups of them, as Fastify's `trustProxy` reads. */
@ValidatorConstraint({ name: 'proxys' })
class Proxys implements ValidatorConstraintInterface {
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

/** Settings of the process, read from the environment and validated at boot. */
export class Reglages extends Limites {
  @IsInt({ message: 'un numéro de port entre 0 et 65535' })
  @Min(0, { message: 'un numéro de port entre 0 et 65535' })
  @Max(65535, { message: 'un numéro de port entre 0 et 65535' })
  @Transform(({ value }) => Number(value))
  PORT: number = 3000;

  @IsString()
  FOCALE_DONNEES: string = '.focale';

  @IsOptional()
  @Matches(URL_POSTGRES, { message: 'une adresse postgres://… du rôle applicatif' })
  DATABASE_URL?: string;

  @IsOptional()
  @Matches(URL_POSTGRES, { message: 'une adresse postgres://… du rôle propriétaire' })
  DATABASE_URL_MIGRATION?: string;

  @IsOptional()
  @Matches(URL_POSTGRES, { message: 'une adresse postgres://… du réplica de lecture' })
  DATABASE_URL_LECTURE?: string;

  @IsInt({ message: 'un nombre de connexions entre 2 et 200' })
  @Min(2, { message: 'un nombre de connexions entre 2 et 200' })
  @Max(200, { message: 'un nombre de connexions entre 2 et 200' })
  @Transform(({ value }) => Number(value))
  CONNEXIONS_MAX: number = 10;

  @IsOptional()
  @Matches(/^smtps?:\/\/.+/, { message: 'une adresse smtp://… ou smtps://…' })
  SMTP_URL?: string;

  @IsEmail({}, { message: 'une adresse de courriel' })
  COURRIEL_EXPEDITEUR: string = 'ne-pas-repondre@focale.example';

  @IsOptional()
  @IsUrl(
    { require_tld: false, require_protocol: true, protocols: ['http', 'https'] },
    { message: 'une adresse http(s)://…' },
  )
  URL_PUBLIQUE?: string;

  @Validate(Proxys, { message: 'des adresses IP ou des réseaux CIDR séparés par des virgules, ou loopback' })
  PROXYS_DE_CONFIANCE: string = 'loopback';

  @IsOptional()
  @ValidateBy(
    { name: 'moment', validator: { validate: (valeur) => isMoment(String(valeur)) } },
    { message: 'une date AAAA-MM-JJ, ou un instant avec son fuseau comme 2026-11-22T09:00:00+01:00' },
  )
  FOCALE_AUJOURDHUI?: string;

  @IsIn(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], { message: 'fatal, error, warn, info, debug ou silent' })
  JOURNAL_NIVEAU: string = 'info';

  @IsOptional()
  @IsIn(['json', 'texte'], { message: 'json ou texte' })
  JOURNAL_FORMAT?: 'json' | 'texte';

  @IsOptional()
  @IsBoolean({ message: 'true ou false' })
  @Transform(toBoolean)
  COOKIE_SECURISE?: boolean;

  @IsOptional()
  @Matches(/^(mailto:[^@\s]+@[^@\s]+|https:\/\/\S+|tel:\+?[\d-]+)$/, {
    message: 'une adresse mailto:…, https://… ou tel:…',
  })
  CONTACT_SECURITE?: string;

  @IsBoolean({ message: 'true ou false' })
  @Transform(toBoolean)
  TRAVAUX_ICI: boolean = true;

  /** Whether the application runs its own PostgreSQL and demonstration data. */
  get embarquee(): boolean {
    return this.DATABASE_URL === undefined;
  }

  /**
   * Whether the session's cookie leaves only over HTTPS: as the setting says; without it, as the public address says,
   * else everywhere but in a demonstration on one's own machine.
   */
  get cookieSecurise(): boolean {
    if (this.COOKIE_SECURISE !== undefined) return this.COOKIE_SECURISE;
    if (this.URL_PUBLIQUE === undefined) return !this.embarquee;
    const { protocol, hostname } = new URL(this.URL_PUBLIQUE);
    return protocol === 'https:' || !LOCALES.has(hostname);
  }

  /** Address that people type, at the head of the links of messages. */
  get adressePublique(): string {
    return this.URL_PUBLIQUE ?? `http://localhost:${this.PORT}`;
  }

  /** Absolute folder of the embedded database. */
  get dossierDonnees(): string {
    return resolve(this.FOCALE_DONNEES);
  }
}

/** A setting that cannot be used; the message names it and says what is expected. */
export class ReglageInvalide extends Error {}

/** Reads and validates the settings. @throws ReglageInvalide with one line per wrong setting */
export function readReglages(env: Readonly<Record<string, string | undefined>>): Reglages {
  const connus = Object.keys(new Reglages()).concat([
    'DATABASE_URL',
    'DATABASE_URL_MIGRATION',
    'DATABASE_URL_LECTURE',
    'SMTP_URL',
    'URL_PUBLIQUE',
    'COOKIE_SECURISE',
    'CONTACT_SECURITE',
    'JOURNAL_FORMAT',
    'FOCALE_AUJOURDHUI',
  ]);
  const valeurs = Object.fromEntries(Object.entries(env).filter(([nom, v]) => connus.includes(nom) && v !== ''));
  const reglages = plainToInstance(Reglages, valeurs, { exposeDefaultValues: true });
  const erreurs = validateSync(reglages, { skipMissingProperties: false });
  if (erreurs.length > 0) {
    throw new ReglageInvalide(
      erreurs
        .map((e) => `Réglage ${e.property} invalide : attendu ${Object.values(e.constraints ?? {})[0] ?? ''}.`)
        .join('\n'),
    );
  }
  return reglages;
}
