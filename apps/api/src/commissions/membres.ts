import { isQualiteAnonyme, LIBELLES_QUALITES_COMMISSION, QUALITES_COMMISSION } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { randomUUID } from 'node:crypto';
import { Audit, Base, Contexte, type EtablissementAnnee } from '../socle/contexte/index.js';
import { checkVersion, ErreurMetier, type ErreurDeChamp } from '../socle/erreurs/index.js';
import { readChangements } from '../socle/validation/index.js';
import { type AddMembreDto, type MembreAjouteVue, type MembreVue, UpdateMembreDto } from './commission.dto.js';
import { Commission, MembreCommission } from './commission.entity.js';
import { LockCommission } from './lock-commission.js';

/** Who sits in the commission, by quality: named, except pupils and parents who are only counted. Their version is its own. */
@Injectable()
export class Membres {
  constructor(
    private readonly base: Base,
    private readonly contexte: Contexte,
    private readonly verrou: LockCommission,
    private readonly audit: Audit,
  ) {}

  /** In the order of the qualities; their mail only for those who work with the school. */
  async list({ uai, annee }: EtablissementAnnee): Promise<MembreVue[]> {
    const lignes = await this.membres.find({ where: { uai, annee }, order: { nom: 'asc', prenom: 'asc', id: 'asc' } });
    const adresses = this.contexte.acces.peut('commission.read.mails');
    return lignes
      .sort((a, b) => QUALITES_COMMISSION.indexOf(a.qualite) - QUALITES_COMMISSION.indexOf(b.qualite))
      .map(toMembreVue)
      .map((membre) => (adresses ? membre : { ...membre, courriel: null }));
  }

  async create(ou: EtablissementAnnee, saisie: AddMembreDto): Promise<MembreAjouteVue> {
    checkMembre(saisie);
    const commission = await this.hold(ou);
    if (!commission) throw new ErreurMetier('commission.absente');
    const { prenom = null, nom = null, courriel = null } = saisie;
    const { uai, annee } = ou;
    const membre = {
      uai,
      annee,
      id: randomUUID(),
      qualite: saisie.qualite,
      prenom,
      nom,
      courriel,
      nombre: saisie.nombre ?? 1,
    };
    await this.checkAbsent(membre);
    await this.membres.insert(membre);
    return this.record(commission, 'member_added', undefined, membre);
  }

  /** Corrects a member in place. A quality that is only counted has no name: what is not given of it is emptied. */
  async update(ou: EtablissementAnnee, id: string, saisie: UpdateMembreDto): Promise<MembreAjouteVue> {
    const { commission, membre } = await this.find(ou, id);
    const changements = readChangements(saisie, UpdateMembreDto);
    checkVersion(saisie.version, commission.version, () => ({ ...toMembreVue(membre), version: commission.version }));
    const anonyme = isQualiteAnonyme(changements.qualite ?? membre.qualite);
    const change = anonyme !== isQualiteAnonyme(membre.qualite);
    const autres = anonyme ? { prenom: null, nom: null, courriel: null } : { nombre: 1 };
    const apres = { ...membre, ...(change ? autres : {}), ...changements, nombre: changements.nombre ?? membre.nombre };
    if (!anonyme && changements.nombre == null) apres.nombre = 1;
    checkMembre(apres);
    await this.checkAbsent(apres);
    const { qualite, prenom, nom, nombre, courriel } = apres;
    await this.membres.update({ uai: ou.uai, annee: ou.annee, id }, { qualite, prenom, nom, nombre, courriel });
    return this.record(commission, 'member_updated', membre, apres);
  }

  /** @throws ErreurMetier `acces.introuvable` when there is no such member */
  async remove(ou: EtablissementAnnee, id: string): Promise<void> {
    const { commission, membre } = await this.find(ou, id);
    await this.membres.delete({ uai: ou.uai, annee: ou.annee, id });
    await this.record(commission, 'member_removed', membre, membre);
  }

  private get membres() {
    return this.base.repository(MembreCommission);
  }

  private async hold({ uai, annee }: EtablissementAnnee): Promise<Commission | null> {
    await this.verrou.execute({ uai, annee });
    return this.base.repository(Commission).findOneBy({ uai, annee });
  }

  private async find(
    ou: EtablissementAnnee,
    id: string,
  ): Promise<{ commission: Commission; membre: MembreCommission }> {
    const commission = await this.hold(ou);
    const membre = isUUID(id) ? await this.membres.findOneBy({ uai: ou.uai, annee: ou.annee, id }) : null;
    if (!commission || !membre) throw new ErreurMetier('acces.introuvable');
    return { commission, membre };
  }

  /** Moves the commission's version, and keeps what happened. */
  private async record(
    { id, uai, annee, ...commission }: Commission,
    geste: 'member_added' | 'member_updated' | 'member_removed',
    avant: MembreCommission | undefined,
    apres: MembreCommission,
  ): Promise<MembreAjouteVue> {
    const version = commission.version + 1;
    await this.base.repository(Commission).update({ uai, annee }, { version, modifieLe: () => 'maintenant()' });
    await this.audit.record({
      evenement: `commission.${geste}`,
      objet: id,
      ...(avant ? { avant: toMembreVue(avant) } : {}),
      ...(geste === 'member_removed' ? {} : { apres: toMembreVue(apres) }),
    });
    return { ...toMembreVue(apres), version };
  }

  /** One line per person and quality, one per quality that is only counted. */
  private async checkAbsent({ uai, annee, id, qualite, prenom, nom }: MembreCommission): Promise<void> {
    const [deja] = await this.base.query(
      `select 1 from membres_commission where uai = $1 and annee = $2 and qualite = $3 and id <> $6
         and lower(prenom) is not distinct from lower($4) and lower(nom) is not distinct from lower($5)`,
      [uai, annee, qualite, prenom, nom, id],
    );
    if (!deja) return;
    const qui = nom ? `${prenom} ${nom}` : `La ligne « ${LIBELLES_QUALITES_COMMISSION[qualite]} »`;
    throw new ErreurMetier('commission.membre_deja_present', { donnees: { qui } });
  }
}

const toMembreVue = ({ id, qualite, prenom, nom, nombre, courriel }: MembreCommission): MembreVue => ({
  id,
  qualite,
  libelle: LIBELLES_QUALITES_COMMISSION[qualite],
  prenom,
  nom,
  nombre,
  courriel,
});

const SANS_NOM =
  'Retirez le nom : les élèves et les parents sont comptés, jamais nommés, car leur nom n’est pas nécessaire au suivi.';

const SANS_COURRIEL =
  'Retirez l’adresse : les élèves et les parents ne sont pas convoqués par courriel depuis Focale. Prévenez-les autrement.';

/** @throws ErreurMetier `saisie.invalide` */
function checkMembre({ qualite, prenom, nom, nombre, courriel }: AddMembreDto): void {
  const anonyme = isQualiteAnonyme(qualite);
  const erreurs: ErreurDeChamp[] = [];
  for (const [champ, valeur] of Object.entries({ prenom, nom })) {
    if (anonyme && valeur != null) erreurs.push({ champ: 'nom', message: SANS_NOM });
    if (!anonyme && valeur == null)
      erreurs.push({ champ, message: champ === 'nom' ? 'Indiquez le nom.' : 'Indiquez le prénom.' });
  }
  if (anonyme && courriel != null) erreurs.push({ champ: 'courriel', message: SANS_COURRIEL });
  if (anonyme && nombre == null) erreurs.push({ champ: 'nombre', message: 'Indiquez leur nombre, de 1 à 99.' });
  if (!anonyme && nombre != null && nombre !== 1)
    erreurs.push({ champ: 'nombre', message: 'Ajoutez chaque personne à part : retirez le nombre.' });
  const uniques = erreurs.filter((erreur, rang) => erreurs.findIndex(({ champ }) => champ === erreur.champ) === rang);
  if (uniques.length > 0) throw new ErreurMetier('saisie.invalide', { erreurs: uniques });
}
