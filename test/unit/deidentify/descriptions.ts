/** Descriptions, protocol names, comments and reasons as departments write them: nothing in them identifies anybody. */

export const descriptions: readonly string[] = `
T2 TSE COR 3 mm
AX T1 FLAIR +C
LUNG 1.25 B70f
3D MPRAGE iso 1mm
t1_mprage_sag_p2_iso_0.9
ep2d_diff_3scan_trace_p2_ADC
ep2d_bold_moco_TR2000
Sag T2 FSE FatSat
Ax DWI b0, b50, b800
ADC (10^-6 mm²/s)
Apparent Diffusion Coefficient (mm2/s)
THIN BONE 0.625mm
CT CHEST W/O CONTRAST
Recon 2: CHEST ABD PEL
Thorax 1.0 B31f
ThorRoutine  5.0  B40f
AbdRoutine 5.0 I30f 3
CTAC 3.27 Thick
PET AC 3DWB
PET WB NAC
AC_CT_WB
WB 18F-FDG PET/CT
Topogram  0.6  T20f
Dose Report
Patient Protocol
SCOUT
3-PLANE LOC
Localizer_HASTE_cor
DYN AX VIBE PRE
DYN AX VIBE POST 20 SEC
BLISS_AUTO SENSE
T1W_FFE_SENSE
sT2W_TSE
SAG VIBRANT WITHOUT FS
R MLO
L CC
RIGHT BREAST CC TOMO
STEREO BIOPSY LEFT BREAST
MAMMOGRAM DIAGNOSTIC BILATERAL
Arterial phase 2.5 mm
PORTAL VENOUS 5.0 mm
DELAYED 5 MIN
AXIAL 5MM STD
COR MIP
SAG MPR
VRT head
RD: 55% Dose
Lung Nodule Follow-up
LDCT LUNG SCREENING
TAP W CONTRAST
CAP W/ IV AND PO CONTRAST
C-SPINE LATERAL SWIMMERS
KNEE AP/LAT/SUNRISE
HIP UNILAT 2-3V LEFT
FOREARM 2 VIEWS RT
PORTABLE CHEST 1 VIEW
CHEST PA & LAT
ABDOMEN KUB
US ABDOMEN COMPLETE
US THYROID
US LIVER DOPPLER
IR GUIDED BIOPSY LIVER
NM BONE SCAN WHOLE BODY
Tc-99m MDP BONE SCAN
MYOCARDIAL PERFUSION REST STRESS
V/Q SCAN
MUGA
HIDA W/ CCK
DXA SPINE HIP
RTPLAN
RTDOSE PLAN SUM
Prostate IMRT 7 fields
PTV_5040
GTV primary
BODY
SpinalCord_PRV
Parotid_L
Lung_R
Heart
A1B FINAL
CT-sim Head and Neck
4DCT Average
MIP 4D
CBCT
kV Image
Portal Image
Ganzkörper CT mit KM
Abdomen nativ
Schädel nativ axial
MRT Kniegelenk rechts
Röntgen Thorax p.a.
CT Hals/Thorax/Abdomen mit KM i.v.
Oberbauch arteriell 3.0
LWS seitlich
Becken Übersicht
IRM cérébrale sans et avec injection
TDM TAP injecté temps portal
Scanner thoracique sans injection
Coupes axiales T2
Séquence diffusion
Echographie abdominale
RM de rodilla izquierda
TAC de tórax con contraste
Radiografía de tórax PA y lateral
TC ABDOMEN Y PELVIS
Columna lumbar AP y lateral
RM encefalo senza e con mdc
TC torace
RX ginocchio destro
Ecografia addome completo
MRI hersenen
CT thorax met contrast
Thorax staand
RM de crânio
TC de tórax
MR hjärna
CT buk med kontrast
Lungor frontal
History of lung cancer, status post right upper lobectomy. Evaluate for recurrence.
The patient reports chest pain and shortness of breath.
Patient with breast carcinoma, post chemotherapy
Follow up of pulmonary nodule, smoker
fell down stairs 2 weeks ago, persistent back pain
R/O PE
r/o pneumonia
headache x 3 weeks, no trauma
abdominal pain, nausea and vomiting
Rule out stroke. Left sided weakness since this morning.
MVA, neck pain
Pre-op evaluation for knee replacement
No prior studies available for comparison.
Image quality limited by patient motion
Motion artifact, repeat sequence
Claustrophobic patient, exam terminated early
IV contrast: 100 ml Omnipaque 350
Injected 10 mCi FDG, uptake time 60 min
Gadavist 7.5 mL
Adult brain protocol, 1.5T
GE SIGNA HDxt
SOMATOM Definition AS+
Siemens Biograph mCT
Philips Ingenia 3.0T
Discovery CT750 HD
HELICAL MODE /0.6:1
SMART PREP SERIES
Processed Images
Screen Save
Results MM Oncology Reading
Perfusion Processed Images
MoCoSeries
FLAIR_LongTR
PosDisp: [4] T2
EPI_DTI_64dir
dwi_64_dirs_b1000
fMRI finger tapping
resting state
SWI_Images
Mag_Images
Pha_Images
mIP_Images(SW)
TOF_3D_multi-slab
MRCP 3D
HASTE thick slab
LAVA-Flex
WATER: LAVA
In Phase
OutPhase
T1 map MOLLI
cine_retro SAX
4CH cine
2 chamber
LGE PSIR
Coronary CTA 75%
CaScore
AORTA W RUNOFF
CTA HEAD & NECK
CT PERFUSION 4D
Stroke protocol
cranio nativ
Sinus
IAC's
TMJ open mouth
Lower extremity venous duplex
Carotid duplex bilateral
OB > 14 weeks
Fetal survey
Pelvic transvaginal
Hysterosalpingogram
Barium swallow
Upper GI series
Small bowel follow through
Voiding cystourethrogram
Retrograde pyelogram
ERCP
Fluoro < 1 hour
C-arm
Bone age
Skeletal survey
Scoliosis series
Leg length
Long axis
White matter lesions
LONG LEG CAST
WHITE MATTER
HAND LEFT
HEAD FIRST SUPINE
short axis
long bone survey
brown fat
Young adult
page 2 of 3
X-RAY FOOT
Swan-Ganz placement
Baker's cyst
Hill-Sachs lesion
Parkinson's disease
Alzheimer protocol
Crohn disease, MR enterography
Hodgkin lymphoma staging
Wilms tumor
Ewing sarcoma
Chiari malformation
Circle of Willis
Waters view
Towne's view
胸部単純CT
頭部 造影
КТ грудной клетки с контрастом
MRT Kniegelenk links, Ausschluss Meniskusriss
Verlaufskontrolle nach Chemotherapie, Frage nach Metastasen
Recherche de métastases hépatiques
Dolor abdominal, descartar apendicitis
Sospetta frattura del femore destro
Controle na operatie, pijn in de knie
Dor torácica, suspeita de embolia pulmonar
Kontroll efter fraktur i handled
72 yo male with prostate cancer, PSA 12.4 ng/ml
Screening mammogram, family history of breast cancer
s/p CABG, dyspnea on exertion
Known hepatitis C, evaluate for HCC
5 month old with seizures
QA phantom weekly
Ultrasound guided needle biopsy
CTDIvol 12.5 mGy
Eq. diameter 6.0 mm
TE 90 TR 2000
b 0 500 1000
120 kV 200 mAs
AX T2 FSE FS BODY NAVI
Ax LAVA Flex BH +C Delayed
WATER: AX LAVA-FLEX
InPhase: Ax LAVA Flex
OutPhase: Ax LAVA
FILT_PHA: AX SWAN
eADC
Exponential Apparent Diffusion Coefficient
sT1W_3D_TFE SENSE
VDYN_eTHRIVE SENSE
T1W_SE_TRA_CLEAR
dAxial T2 FLAIR
SURVEY_BH
PROPELLER T2 COR
Cor FIESTA
3-pl T2* FGRE
ASSET calibration
AX 3D T1 MP-RAGE POST GD
AAhead_scout
AAHScout_MPR_cor
CIRCLE_WILLIS TOF
MIP 3D TOF
ep2d_bold_rest
resting state run 1
gre_field_mapping
t2_tirm_cor_dark-fluid
t1_mprage_sag_p2_iso_1.0
DTI_30dir_b1000
ep2d_diff_mddw_20_p2_FA
TRUFI loc multi
cine_tf2d12_retro_iPAT 4ch
PSIR_single shot tfl
de_overview_tfi_PSIR
Perfusion_AIF_RESULT
VIBE FS TRA DYN 5
Results [Perfusion]
SPAIR T2 bilat breast
subtraction 1-2
Dixon_W
MULTIPHASE LIVER
BONE THIN
LUNG HRCT
5mm STD
STD ALG
MEDIASTINUM
Thins Lung
CORONAL LUNG
CHEST/ABD/PEL W
CT TAP WITH CONTRAST
CAP W CON
ABD PELVIS W/O 5.0 B31f
NECK  1.0  B20f
Carotid Angio 0.75 Hv36 3
ANGIO CORONARY BEST DIAST 75%
CorCTA 0.6 BestDiast
Calcium Score 35 % 3.0 B35s
MonoPlus 70keV
Iodine Overlay
VNC liver
IMR1
iDose (3)
FBP
ADMIRE 3 Br38
SAFIRE
ASIR-V 40%
SS50 kVp 120
Scanogram
SmartPrep Series
PreMonitoring
TestBolus
CAREBolus
Monitoring 10.0 B30f
PET WB
WB 3D MAC
NAC
CTAC 3.75 Thick
AC CT WB 5.0 HD_FoV
PET AC WB TrueX
SUV (BW)
[WB_CTAC] Body
FDG BRAIN
DOTATATE
PSMA
Static 10min
Emission
Transmission
GATED RESPIRATORY
MIP coronal
Fused
RTSTRUCT from CT
PLANNING CT
Treatment Planning
BOOST
HDR Ring & Tandem
PTV 60 Gy
Chest PA erect
CHEST PORT 1V AP SUPINE
W Chest Lat
Knee AP WB standing
Skyline
Merchant view
Swimmers
Sunrise
Y-view scapula
Judet views
Frog leg lateral
Oblique R
Lordotic
Decubitus left lateral
Bite wing
L MLO ID
RCCID
LMLO Tomosynthesis Reconstruction
BREAST TOMO 1mm C-View
Routine Screening with DBT
Mag view
Spot comp
XCCL
CEDM
Digital diagnostic mammogram bilateral
US ABD COMPLETE
US KIDNEY BILAT W DOPPLER
Echo TTE
Apical 4 chamber
PLAX
Renal artery duplex
Thyroid FNA
Upper GI
Lexiscan stress
Bone scan 3 phase
HIDA
V/Q scan
B1 cal
AVIP lung
I-131 whole body
Octreotide SPECT
MRI LUMBAR SPINE W/O
MR BRAIN STEREOTACTIC
MRI Brain GammaKnife
CyberKnife
Cervical Spine Trauma
Pediatric Head
Abdomen^ABDOMEN_3PHASE (Adult)
Neck^HNC_PLANNING (Adult)
Thorax^1WB_PETCT_40sl (Adult)
RT^HEAD_NECK
Specials^CT_GUIDED_BIOPSY
Head^Routine
KNEE^GENERAL
BREAST^DYNAMIC
Ax ISO ADC eADC
VDYN_eTHRIVE SENSE DYN
QISS runoff, CEMRA
PASL 3DASL CBF
T1RHO KNEE SAG
NODDI HARDI b3000
SAFIRE 3 / ADMIRE 2 / AiCE
Zeff rho/z VNC
PLAX PSAX A4C TAPSE
RCCID LMLOID RXCCL
CEDM recombined R MLO
LAO45 CRAN20 RAO30 CAUD25
Octreotide SPECT-CT 24 h
PSMA PET (Pylarify, Locametz)
LU177 Pluvicto post therapy
XTABLE LAT HIP
Skyline patella bilat
TLIF L4 L5 ACDF C5 C6
HCC post TACE, SIRT
DIBH SABR 4DCT AIP
GammaKnife T1 GD, CyberKnife planning
Zustand nach TACE, Rezidiv
Abklärung Ischämie, Herzinsuffizienz
CTABD WWO, CTCAP WCON
`
  .trim()
  .split('\n');

/** The same, with a word that beside a name is more likely somebody's (a degree, initials, a name): kept where no name stands. */
export const descriptionsAlone: readonly string[] = `
Ave-IP
Recon 3: 5MM ST
4D 50% EX
MRCP 3D RTR
REG - DCE
AiCE Body Sharp
Average DC
`
  .trim()
  .split('\n');
