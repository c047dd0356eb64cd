import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EtablissementAnnee } from '../socle/contexte/index.js';
import { checkVersion } from '../socle/erreurs/index.js';
import { Faits, FaitsDeclares } from '../socle/faits/index.js';
import { OutilsDeRegistre } from '../socle/registre/index.js';
import { checkDansAnnee, checkPasse, refuseChamp, tellAnnee } from '../socle/validation/index.js';
import { DemandesRgpd } from './demandes.js';
import type { RgpdVue, UpdateRgpdDto } from './rgpd.dto.js';
import { EtatRgpd } from './rgpd.entity.js';

const DOSSIER_CREE = 'rgpd.dossier_cree';

type Etat = Pick<RgpdVue, 'traitements' | 'releveLe' | 'dossierCreeLe'>;

/** RGPD of a school: its register and folder, its requests and their delays. The fait of the folder follows its date. */
@Injectable()
export class Rgpd implements OnModuleInit {
  constructor(
    private readonly outils: OutilsDeRegistre,
    private readonly demandes: DemandesRgpd,
    private readonly faits: Faits,
    private readonly declares: FaitsDeclares,
  ) {}

  onModuleInit(): void {
    this.declares.add(DOSSIER_CREE);
  }

  async get(ou: EtablissementAnnee): Promise<RgpdVue> {
    const etats = this.outils.base.repository(EtatRgpd);
    const etat = await etats.findOneBy({ ...ou });
    const passe = await etats.findOneBy({ ...ou, annee: ou.annee - 1 });
    const demandes = await this.demandes.list(ou);
    const ouvertes = demandes.filter((demande) => demande.etat === 'ouverte');
    return {
      ...toEtat(etat),
      version: etat?.version ?? 0,
      precedent: passe && toEtat(passe),
      demandes,
      ouvertes: ouvertes.length,
      enRetard: ouvertes.filter(({ delai }) => delai === 'depasse').length,
      delais: await this.demandes.readDelais(ou),
      actionsPossibles: (await this.demandes.canUpdate()) ? ['modifier', 'ajouter'] : [],
    };
  }

  /** Records the register and the folder. */
  async update(ou: EtablissementAnnee, saisie: UpdateRgpdDto): Promise<RgpdVue> {
    const { base, audit, horloge } = this.outils;
    this.demandes.authorize(ou);
    await base.query(`select pg_advisory_xact_lock(hashtextextended('rgpd:' || $1 || ':' || $2, 0))`, [
      ou.uai,
      String(ou.annee),
    ]);
    const avant = await this.get(ou);
    checkVersion(saisie.version, avant.version, () => avant);
    const { traitements = avant.traitements, dossierCreeLe = avant.dossierCreeLe } = saisie;
    // A number that is emptied takes its day with it.
    const { releveLe = traitements === null ? null : avant.releveLe } = saisie;
    const etat = { traitements, releveLe, dossierCreeLe };
    checkEtat(etat, ou.annee, horloge.today());
    const [ligne] = await base.query<{ objet: string }>(
      `insert into rgpd_etats (uai, annee, traitements, releve_le, dossier_cree_le) values ($1, $2, $3, $4, $5)
       on conflict (uai, annee) do update set traitements = $3, releve_le = $4, dossier_cree_le = $5,
         version = rgpd_etats.version + 1, modifie_le = maintenant()
       returning objet`,
      [ou.uai, ou.annee, etat.traitements, etat.releveLe, etat.dossierCreeLe],
    );
    if (!ligne) throw new Error('An upsert gives its row back');
    await this.follow(ou, ligne.objet, avant.dossierCreeLe, etat.dossierCreeLe);
    const apres = await this.get(ou);
    await audit.record({ evenement: 'rgpd.updated', avant: toTrace(avant), apres: toTrace(apres) });
    return apres;
  }

  private async follow(ou: EtablissementAnnee, objet: string, avant: string | null, apres: string | null) {
    if (avant === apres) return;
    const cle = { ...ou, code: DOSSIER_CREE, objet };
    if (apres === null) await this.faits.remove(cle);
    else await this.faits.establish({ ...cle, date: apres });
  }
}

const toEtat = (lu: Partial<Etat> | null): Etat => ({
  traitements: lu?.traitements ?? null,
  releveLe: lu?.releveLe ?? null,
  dossierCreeLe: lu?.dossierCreeLe ?? null,
});

/** The part of the page that the change is about. */
const toTrace = (vue: RgpdVue): object => ({ ...toEtat(vue), version: vue.version });

/** @throws ErreurMetier `saisie.invalide` for a number without its day, or a day that cannot be */
function checkEtat({ traitements, releveLe, dossierCreeLe }: Etat, annee: number, aujourdhui: string): void {
  if ((traitements === null) !== (releveLe === null))
    throw refuseChamp(
      traitements === null ? 'traitements' : 'releveLe',
      'Donnez à la fois le nombre de traitements et le jour où vous l’avez relevé dans RADIO.',
    );
  for (const [champ, jour] of Object.entries({ releveLe, dossierCreeLe })) {
    if (jour === null) continue;
    checkPasse(champ, jour, aujourdhui, 'saisissez-la quand elle sera passée.');
    if (champ === 'releveLe') checkDansAnnee(champ, jour, annee, tellAnnee(annee));
  }
}
