create view vue_documents_adoptes with (security_invoker = true) as
select uai, annee, genre, titre, adopte_le from documents_numeriques where adopte_le is not null;
