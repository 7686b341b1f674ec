/** Phrases of clinics in French, Spanish, Italian and Portuguese, and some of Romanian and Catalan, in which nobody is named. */
const lines = (text: string): string[] => text.trim().split(/\n\s*/);

export const french = lines(`
  Patiente agitée, acquisition répétée deux fois
  Chute dans les escaliers hier soir, impotence fonctionnelle du poignet
  Toux sèche depuis trois semaines, fièvre à 39, foyer basal gauche ?
  Recherche de métastases hépatiques, cancer du sein traité
  Douleurs abdominales diffuses avec vomissements
  Contrôle après chirurgie, ablation du matériel prévue
  Allergie au latex et à la pénicilline
  Insuffisance cardiaque connue, œdème pulmonaire
  Examen limité par les mouvements du patient
  Injection bien tolérée, pas de réaction immédiate
  Extravasation minime au bras droit, pansement compressif posé
  Patient claustrophobe, séquences interrompues après dix minutes
  Mauvaise apnée, coupes floues
  Enceinte de 24 semaines, échographie morphologique normale
  Fracture non déplacée de la malléole externe
  Entorse de cheville, appui impossible
  Absence d'épanchement pleural ou péricardique
  Nodule pulmonaire stable par rapport à l'examen précédent
  Pas d'argument pour une embolie pulmonaire
  Volumineuse masse rénale droite hypervascularisée
  Hernie discale postérolatérale conflictuelle
  Lombalgies chroniques, canal lombaire rétréci ?
  Refus de l'injection par la patiente
  Créatinine élevée, protocole sans contraste
  Porteur d'un stimulateur cardiaque
  Isolement respiratoire, tuberculose suspectée
  Infirmière scolaire retraitée
  Agriculteur exposé à l'amiante
  Transport en ambulance, brancard
  Images envoyées sur le réseau, étiquette corrigée
  Douleur thoracique brutale, dissection aortique ?
  Bilan d'extension d'un lymphome
  Suspicion d'appendicite chez un enfant de six ans
  Convulsions fébriles, scanner cérébral normal
  Prothèse totale de hanche gauche, descellement ?
  Kyste ovarien simple, surveillance annuelle recommandée
  Ponction lombaire échouée, relecture demandée
  Sonde gastrique en place, extrémité sous-diaphragmatique
  Cathéter central trop court, repositionné
  Reflux vésico-urétéral bilatéral
  Ostéoporose fracturaire avec tassements vertébraux
  Céphalées inhabituelles, vertiges et troubles visuels
  Adénopathies axillaires suspectes, microbiopsie conseillée
  Calcifications bénignes, classification inchangée
  Prise de contraste annulaire, lésion unique
  Séquelles ischémiques anciennes, atrophie corticale modérée
  Sinusite maxillaire chronique avec épaississement muqueux
  Lithiase urétérale obstructive, dilatation pyélocalicielle
  Épaississement pariétal du sigmoïde, diverticulite non compliquée
  Cliché réalisé au lit, patient intubé
  Consentement obtenu auprès de la mère
  Le père accompagne l'enfant
  Examen reporté faute de rendez-vous disponible
  Douleur à la palpation, mobilité réduite
  Saignement actif probable, chirurgien prévenu en urgence
  Pas de lésion osseuse traumatique visible
  Rupture partielle du tendon supra-épineux
  Gonarthrose avancée, pincement fémorotibial interne
  Cicatrice de césarienne, utérus rétroversé
  Infection urinaire récidivante, reins de taille normale
  Artéfacts métalliques gênant l'interprétation
  Le dossier a été transmis au service demandeur
`);

export const spanish = lines(`
  Paciente inquieta, se repite la adquisición
  Caída en el baño, dolor en la muñeca izquierda
  Tos productiva con fiebre de tres días de evolución
  Descartar metástasis cerebrales, cáncer de pulmón conocido
  Dolor abdominal difuso con vómitos y diarrea
  Control posquirúrgico, retirada de material prevista
  Alérgica al látex y a la penicilina
  Insuficiencia cardíaca descompensada, edema agudo
  Estudio limitado por movimientos respiratorios
  Contraste bien tolerado, sin reacciones
  Extravasación leve en el antebrazo derecho, se aplica frío
  El paciente rechaza la administración de contraste
  Apnea insuficiente, imágenes movidas
  Embarazada de 24 semanas, feto único
  Fractura no desplazada del maléolo externo
  Esguince de tobillo, no apoya el pie
  No se observa derrame pleural ni pericárdico
  Nódulo pulmonar estable respecto al estudio previo
  Sin signos de tromboembolismo pulmonar
  Voluminosa masa renal derecha hipervascular
  Hernia discal con compresión radicular
  Lumbalgia crónica irradiada a la pierna
  Creatinina elevada, se realiza sin contraste
  Portadora de marcapasos no compatible
  Aislamiento respiratorio por sospecha de tuberculosis
  Enfermera quirúrgica jubilada
  Albañil expuesto al amianto
  Traslado en ambulancia con oxígeno
  Imágenes enviadas al servidor, etiqueta corregida
  Dolor torácico brusco, sospecha de disección aórtica
  Estudio de extensión de linfoma
  Sospecha de apendicitis en una menor de seis años
  Crisis convulsiva febril, sin hallazgos
  Prótesis total de cadera izquierda, aflojamiento
  Quiste ovárico simple, se recomienda control anual
  Punción lumbar fallida, se solicita nueva valoración
  Sonda nasogástrica bien colocada
  Catéter central demasiado corto, recolocado
  Reflujo vesicoureteral bilateral
  Osteoporosis con aplastamientos vertebrales
  Cefalea intensa, mareos y visión borrosa
  Adenopatías axilares sospechosas, se aconseja biopsia
  Calcificaciones benignas sin cambios
  Lesión única con captación anular
  Infartos antiguos y atrofia cortical moderada
  Sinusitis maxilar crónica con engrosamiento mucoso
  Litiasis ureteral obstructiva con hidronefrosis
  Engrosamiento de la pared del sigma, diverticulitis no complicada
  Radiografía portátil, paciente intubado
  Consentimiento firmado por la madre
  El padre acompaña a la paciente
  Cita aplazada por falta de ayuno
  Dolor a la palpación y movilidad reducida
  Probable sangrado activo, avisado el cirujano
  No se aprecian lesiones óseas traumáticas
  Rotura parcial del tendón supraespinoso
  Artrosis avanzada de rodilla con pinzamiento
  Cesárea previa, útero en retroversión
  Infecciones urinarias de repetición, riñones normales
  Artefactos metálicos que dificultan la valoración
  El informe se ha remitido al servicio solicitante
  Fumadora de veinte cigarrillos al día
`);

export const italian = lines(`
  Paziente agitata, sequenza ripetuta due volte
  Caduta dalle scale ieri sera, dolore al polso sinistro
  Tosse produttiva e febbre da tre giorni
  Escludere metastasi cerebrali, tumore polmonare in trattamento
  Dolori addominali diffusi con vomito e diarrea
  Controllo dopo intervento chirurgico, rimozione dei mezzi di sintesi
  Allergia al lattice e alla penicillina
  Scompenso cardiaco con edema polmonare acuto
  Esame limitato dai movimenti respiratori
  Mezzo di contrasto ben tollerato, nessuna reazione avversa
  Lieve stravaso all'avambraccio destro, applicato ghiaccio
  Il paziente rifiuta il contrasto
  Apnea insufficiente, immagini mosse
  Gravidanza alla ventiquattresima settimana, feto unico
  Frattura composta del malleolo esterno
  Distorsione della caviglia, carico impossibile
  Non si osservano versamenti pleurici
  Nodulo polmonare stabile rispetto all'esame precedente
  Non segni di tromboembolia polmonare
  Voluminosa massa renale destra ipervascolarizzata
  Ernia discale con compressione della radice
  Lombalgia cronica irradiata all'arto inferiore
  Creatinina elevata, eseguito senza contrasto
  Isolamento respiratorio, sospetta tubercolosi
  Infermiera in pensione
  Operaio esposto all'amianto
  Trasporto in ambulanza
  Immagini inviate al server, etichetta corretta
  Dolore toracico improvviso, dissezione aortica?
  Stadiazione di linfoma in chemioterapia
  Sospetta appendicite in bambina di sei anni
  Crisi convulsiva febbrile, esame negativo
  Protesi totale d'anca sinistra, mobilizzazione?
  Cisti ovarica semplice, si consiglia controllo annuale
  Puntura lombare fallita, richiesta rivalutazione
  Sondino nasogastrico correttamente posizionato
  Catetere venoso centrale troppo corto, riposizionato
  Reflusso vescicoureterale bilaterale
  Osteoporosi con crolli vertebrali multipli
  Cefalea intensa, vertigini e disturbi visivi
  Linfonodi ascellari sospetti, utile approfondimento bioptico
  Calcificazioni di aspetto benigno, invariate
  Lesione unica con impregnazione ad anello
  Esiti ischemici pregressi, atrofia corticale
  Sinusite mascellare cronica con ispessimento mucoso
  Litiasi ureterale ostruente con idronefrosi
  Ispessimento parietale del sigma, diverticolite non complicata
  Radiografia eseguita al letto, paziente intubato
  Consenso firmato dalla madre
  Il padre accompagna il bambino
  Appuntamento rinviato per mancato digiuno
  Dolore alla palpazione, mobilità ridotta
  Probabile sanguinamento attivo, avvisato il chirurgo
  Non lesioni ossee traumatiche apprezzabili
  Rottura parziale del tendine sovraspinoso
  Gonartrosi avanzata con riduzione della rima
  Pregresso parto cesareo, utero retroverso
  Infezioni urinarie ricorrenti, reni nei limiti
  Artefatti metallici che disturbano la valutazione
  La relazione è stata trasmessa al reparto richiedente
  Fumatrice di venti sigarette al giorno
  Ferita penetrante alla mano, corpo estraneo?
`);

export const portuguese = lines(`
  Paciente agitada, sequência repetida duas vezes
  Queda da escada ontem, dor no punho esquerdo
  Tosse produtiva com febre
  Descartar metástases cerebrais, câncer de pulmão conhecido
  Dor abdominal difusa com vômitos e diarreia
  Controle após cirurgia, retirada de material prevista
  Alergia ao látex e à penicilina
  Insuficiência cardíaca descompensada, edema agudo
  Exame limitado por movimentos respiratórios
  Contraste bem tolerado, sem reações
  Extravasamento leve no antebraço direito, aplicado gelo
  Paciente recusa o uso de contraste
  Apneia insuficiente, imagens tremidas
  Gestante de 24 semanas, feto único
  Fratura sem desvio do maléolo lateral
  Entorse do tornozelo, sem apoio do pé
  Não se observa derrame pleural ou pericárdico
  Nódulo pulmonar estável em relação ao exame anterior
  Sem sinais de tromboembolismo pulmonar
  Volumosa massa renal direita hipervascularizada
  Hérnia discal com compressão da raiz
  Lombalgia crônica irradiada para a perna direita
  Creatinina elevada, realizado sem contraste
  Portadora de marcapasso
  Isolamento respiratório por suspeita de tuberculose
  Enfermeira hospitalar aposentada
  Pedreiro exposto ao amianto
  Transporte em ambulância, maca
  Imagens enviadas ao servidor, etiqueta corrigida
  Dor torácica súbita, dissecção aórtica?
  Estadiamento de linfoma em quimioterapia
  Suspeita de apendicite em menina
  Crise convulsiva febril, sem achados
  Prótese total do quadril esquerdo, soltura?
  Cisto ovariano simples, recomenda-se controle anual
  Punção lombar sem sucesso, solicitada nova avaliação
  Sonda nasogástrica bem posicionada
  Cateter venoso central muito curto, reposicionado
  Refluxo vesicoureteral bilateral
  Osteoporose com colapsos vertebrais múltiplos
  Cefaleia intensa, tonturas e alterações visuais
  Linfonodos axilares suspeitos, indicada biópsia
  Calcificações benignas sem alterações
  Lesão única com realce anelar
  Sequelas isquêmicas antigas, atrofia cortical moderada
  Sinusite maxilar crônica com espessamento mucoso
  Cálculo ureteral obstrutivo com hidronefrose
  Espessamento parietal do sigmoide, diverticulite não complicada
  Radiografia no leito, paciente intubado
  Consentimento assinado pelo responsável
  O pai acompanha a criança
  Exame adiado por falta de jejum
  Dor à palpação, mobilidade reduzida
  Provável sangramento ativo, cirurgião avisado
  Sem lesões ósseas traumáticas evidentes
  Ruptura parcial do tendão supraespinal
  Gonartrose avançada com redução do espaço articular
  Cesariana prévia, útero retrovertido
  Infecções urinárias de repetição, rins normais
  Artefatos metálicos que prejudicam a avaliação
  O laudo foi enviado ao setor solicitante
  Fumante de vinte cigarros por dia
`);

export const others = lines(`
  Pacient agitat, examinare repetată
  Durere toracică și tuse de două săptămâni
  Fără revărsat pleural, cord de dimensiuni normale
  Suspiciune de fractură, mână dreaptă
  Pacienta refuză substanța de contrast
  Nodul pulmonar stabil, control anual
  Febră, dispnee, pneumonie bazală stângă
  Examinare întreruptă din cauza claustrofobiei
  Pacient agitat, seqüència repetida
  Dolor abdominal amb vòmits
  Sense vessament pleural
  Caiguda amb dolor al canell esquerre
  Fractura sense desplaçament del turmell
  El pacient rebutja el contrast
  Nòdul pulmonar estable respecte a l'estudi previ
`);
