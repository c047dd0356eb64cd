import {
  DOMAINES_CONTACT,
  EXPLICATIONS_STATUTS_CONTACT,
  fillGabarit,
  isAdresseCourriel,
  isAdresseNominative,
  isAdresseWeb,
  LIBELLES_CANAUX,
  LIBELLES_DOMAINES_CONTACT,
  linkOfContact,
} from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import type { EtablissementAnnee } from '../../socle/contexte/index.js';
import type { ErreurDeChamp } from '../../socle/erreurs/index.js';
import { OutilsDeRegistre, Registre } from '../../socle/registre/index.js';
import { type Academie, LieuDuProfil } from '../lieu-du-profil.js';
import { isFound, refuseErreurs } from '../saisie.js';
import {
  type ContactDeLEcoleVue,
  type ContactsDeLEcoleVue,
  type ContactsDto,
  type ContactsVue,
  type ContactVue,
  type CreateContactDto,
  UpdateContactDto,
} from './contact.dto.js';
import { Contact } from './contact.entity.js';

const HOTE = /^[a-z0-9-]+(\.[a-z0-9-]+)+(\/\S*)?$/i;
const TELEPHONE = /^\+?[0-9][0-9 .]{2,18}$/;

/** Contacts of an académie, as its SRANE keeps them and as its schools read them. */
@Injectable()
export class Contacts extends Registre<Academie, CreateContactDto, Contact, ContactVue> {
  protected readonly entite = Contact;
  protected readonly objet = 'contact';
  protected readonly correction = UpdateContactDto;

  constructor(
    outils: OutilsDeRegistre,
    private readonly lieu: LieuDuProfil,
  ) {
    super(outils);
  }

  async list({ academie }: Academie): Promise<ContactsVue> {
    const contacts = await this.repository.find({
      where: { academie },
      order: { ordre: 'asc', service: 'asc', id: 'asc' },
    });
    return {
      contacts: await this.toVues({ academie }, contacts),
      actionsPossibles: (await this.lieu.canUpdate()) ? ['ajouter'] : [],
    };
  }

  /** Whom a school may ask: what its académie, département and level give it. */
  async listFor(ou: EtablissementAnnee, { domaine, q }: ContactsDto): Promise<ContactsDeLEcoleVue> {
    const { academie, departement, niveau } = await this.lieu.readEcole(ou);
    const contacts = await this.repository
      .createQueryBuilder('c')
      .where('c.academie = :academie', { academie })
      .andWhere('(c.departement is null or c.departement = :departement)', { departement })
      .andWhere('(c.type is null or c.type = :niveau)', { niveau })
      .orderBy('c.ordre')
      .addOrderBy('c.id')
      .getMany();
    const retenus = contacts.filter(
      (contact) => (domaine === undefined || contact.domaine === domaine) && isFound(q, listTextes(contact)),
    );
    return {
      contacts: retenus.map((contact) => toVueDeLEcole(contact, ou.uai)),
      total: contacts.length,
      domaines: DOMAINES_CONTACT.filter((code) => contacts.some((contact) => contact.domaine === code)),
    };
  }

  protected override async toVues(_lieu: Academie, contacts: readonly Contact[]): Promise<ContactVue[]> {
    const peut = await this.lieu.canUpdate();
    return contacts.map(({ academie: _, code: _code, ordre: _ordre, modifieLe: _le, ...contact }) => ({
      ...contact,
      nominative: contact.adresse !== null && isAdresseNominative(contact.adresse),
      actionsPossibles: peut ? ['modifier', 'supprimer'] : [],
    }));
  }

  protected override async prepare(
    { academie }: Academie,
    saisie: Partial<CreateContactDto>,
    avant?: Contact,
  ): Promise<Partial<Contact>> {
    const departements = await this.outils.base.query<{ code: string }>(
      `select code from departements where academie = $1`,
      [academie],
    );
    checkContact(
      { ...avant, ...saisie },
      departements.map(({ code }) => code),
    );
    if (avant) return saisie;
    return { ...saisie, ordre: ((await this.repository.maximum('ordre', { academie })) ?? 0) + 1 };
  }
}

/**
 * Whether a contact holds together, as a whole: its place, its address for its channel, what is said of it.
 * @param departements those of the académie
 * @throws ErreurMetier `saisie.invalide` with every wrong field
 */
function checkContact(contact: Partial<CreateContactDto>, departements: readonly string[]): void {
  const { perimetre, departement = null } = contact;
  refuseErreurs([
    perimetre === 'departement' && departement === null
      ? { champ: 'departement', message: 'Choisissez le département de ce contact.' }
      : null,
    perimetre !== 'departement' && departement !== null
      ? { champ: 'departement', message: 'Retirez le département, ou dites que le contact est départemental.' }
      : null,
    departement !== null && !departements.includes(departement)
      ? { champ: 'departement', message: 'Choisissez un département de votre académie.' }
      : null,
    checkAdresse(contact),
    checkStatut(contact),
  ]);
}

function checkAdresse({ canal, adresse = null }: Partial<CreateContactDto>): ErreurDeChamp | null {
  if (adresse === null) return null;
  const message =
    canal === 'telephone'
      ? !TELEPHONE.test(adresse) && 'Saisissez un numéro, par exemple 05 55 00 00 00.'
      : canal === 'courriel' || canal === 'liste'
        ? !isAdresseCourriel(adresse) && 'Saisissez une adresse de courriel, par exemple ce.<UAI>@ac-limoges.fr.'
        : !isAdresseWeb(adresse) &&
          !HOTE.test(adresse) &&
          'Saisissez une adresse qui commence par https:// ou http://.';
  return message ? { champ: 'adresse', message } : null;
}

function checkStatut({ adresse = null, statut }: Partial<CreateContactDto>): ErreurDeChamp | null {
  const sansAdresse = statut === 'fonction_seule' || statut === 'adresse_absente';
  if (adresse !== null && sansAdresse)
    return { champ: 'statut', message: 'Ce contact a une adresse : dites-le actif, à confirmer ou à corriger.' };
  if (adresse === null && statut === 'a_corriger')
    return { champ: 'statut', message: 'Donnez l’adresse à corriger, ou dites qu’elle est absente.' };
  return null;
}

function listTextes({ domaine, canal, service, adresse, condition }: Contact): (string | null)[] {
  return [LIBELLES_DOMAINES_CONTACT[domaine], LIBELLES_CANAUX[canal], service, adresse, condition];
}

function toVueDeLEcole(contact: Contact, uai: string): ContactDeLEcoleVue {
  const { academie: _, code: _code, ordre: _ordre, version: _version, modifieLe: _le, ...reste } = contact;
  const adresse = reste.adresse === null ? null : fillGabarit(reste.adresse, uai);
  const condition = reste.condition === null ? null : fillGabarit(reste.condition, uai);
  const rempli = { ...reste, adresse, condition };
  return { ...rempli, lien: linkOfContact(rempli), doute: EXPLICATIONS_STATUTS_CONTACT[reste.statut] };
}
