/** Names of PS3.6 that the spelling rules of dictionary.ts do not give: possessives, hyphens, units, Greek letters. */

/** A line an attribute: its tag, its name. */
const table = `
00001020 Number of Remaining Sub-operations
00001021 Number of Completed Sub-operations
00001022 Number of Failed Sub-operations
00001023 Number of Warning Sub-operations
00005140 Normal/Reverse
00041130 File-set ID
00041141 File-set Descriptor File ID
00041142 Specific Character Set of File-set Descriptor File
00041212 File-set Consistency Flag
00041410 Record In-use Flag
00041420 Offset of Referenced Lower-Level Directory Entity
00080052 Query/Retrieve Level
00080053 Query/Retrieve View
00080090 Referring Physician's Name
00080092 Referring Physician's Address
00080094 Referring Physician's Telephone Numbers
0008009C Consulting Physician's Name
00080201 Timezone Offset From UTC
00080222 Manufacturer's Related Model Group
00081048 Physician(s) of Record
00081049 Physician(s) of Record Identification Sequence
00081050 Performing Physician's Name
00081060 Name of Physician(s) Reading Study
00081062 Physician(s) Reading Study Identification Sequence
00081070 Operators' Name
00081090 Manufacturer's Model Name
00081167 Multi-frame Source SOP Instance UID
00082130 Event Elapsed Time(s)
00082132 Event Timer Name(s)
00082229 Anatomic Structure, Space or Region Sequence
00082251 Anatomic Structure Space Or Region Code Sequence (Trial)
00082253 Anatomic Portal Of Entrance Code Sequence (Trial)
00082258 Anatomic Location Of Examining Instrument Description (Trial)
00082259 Anatomic Location Of Examining Instrument Code Sequence (Trial)
0008225A Anatomic Structure Space Or Region Modifier Code Sequence (Trial)
00089123 Creator-Version UID
00100010 Patient's Name
00100030 Patient's Birth Date
00100032 Patient's Birth Time
00100033 Patient's Birth Date in Alternative Calendar
00100034 Patient's Death Date in Alternative Calendar
00100035 Patient's Alternative Calendar
00100040 Patient's Sex
00100050 Patient's Insurance Plan Code Sequence
00100101 Patient's Primary Language Code Sequence
00100102 Patient's Primary Language Modifier Code Sequence
00101005 Patient's Birth Name
00101010 Patient's Age
00101020 Patient's Size
00101021 Patient's Size Code Sequence
00101022 Patient's Body Mass Index
00101030 Patient's Weight
00101040 Patient's Address
00101060 Patient's Mother's Birth Name
00102154 Patient's Telephone Numbers
00102155 Patient's Telecom Information
001021F0 Patient's Religious Preference
00102203 Patient's Sex Neutered
00120063 De-identification Method
00120064 De-identification Method Code Sequence
0014400E Pre-Amplifier Equipment Sequence
0014400F Pre-Amplifier Notes
00144040 Pre-Amplifier Settings Sequence
00145109 Wedge Element 1 Position
00145116 Wedge In Contact Length
0014511C Wedge In Contact Width
0014511F Radius Along the Wedge
00160005 F-Number
0016001E ISO Speed Latitude yyy
0016001F ISO Speed Latitude zzz
00160045 Focal Length In 35mm Film
0016007B GPS DOP
00180010 Contrast/Bolus Agent
00180012 Contrast/Bolus Agent Sequence
00180013 Contrast/Bolus T1 Relaxivity
00180014 Contrast/Bolus Administration Route Sequence
00180086 Echo Number(s)
0018100B Manufacturer's Device Class UID
00181018 Secondary Capture Device Manufacturer's Model Name
0018101B Hardcopy Device Manufacturer's Model Name
00181040 Contrast/Bolus Route
00181041 Contrast/Bolus Volume
00181042 Contrast/Bolus Start Time
00181043 Contrast/Bolus Stop Time
00181044 Contrast/Bolus Total Dose
00181048 Contrast/Bolus Ingredient
00181049 Contrast/Bolus Ingredient Concentration
00181081 Low R-R Value
00181082 High R-R Value
00181120 Gantry/Detector Tilt
00181121 Gantry/Detector Slew
00181149 Field of View Dimension(s)
00181153 Exposure in uAs
00181180 Collimator/grid Name
00181190 Focal Spot(s)
001811B5 Upper Limit Number Of Persistent Fluoroscopy Frames
001811B6 Contrast/Bolus Auto Injection Trigger Flag
001811B7 Contrast/Bolus Injection Delay
00181240 Upper/Lower Pixel Values
00181312 In-plane Phase Encoding Direction
00181318 dB/dt
00181624 Shutter Presentation Color CIELab Value
00185028 Soft Tissue-focus Thermal Index
00185029 Soft Tissue-surface Thermal Index
0018603C TM-Line Position X0 (Retired)
0018603D TM-Line Position X0
0018603E TM-Line Position Y0 (Retired)
0018603F TM-Line Position Y0
00186040 TM-Line Position X1 (Retired)
00186041 TM-Line Position X1
00186042 TM-Line Position Y1 (Retired)
00186043 TM-Line Position Y1
00187016 Detector Activation Offset From Exposure
00187026 Detector Active Dimension(s)
0018702B Detector Manufacturer's Model Name
00187036 Pixel Data Area Origin Relative To FOV
00187038 Pixel Data Area Rotation Angle Relative To FOV
00188150 Exposure Time in uS
00188151 X-Ray Tube Current in uA
00189012 Multi-planar Excitation
00189027 Spatial Pre-saturation
00189032 Geometry of k-Space Traversal
00189033 Segmented k-Space Traversal
00189045 Multi-Coil Definition Sequence
00189046 Multi-Coil Configuration
00189047 Multi-Coil Element Name
00189048 Multi-Coil Element Used
00189059 De-coupling
00189060 De-coupled Nucleus
00189061 De-coupling Frequency
00189062 De-coupling Method
00189063 De-coupling Chemical Shift Reference
00189064 k-space Filtering
00189069 Parallel Reduction Factor In-plane
00189070 Cardiac R-R Interval Specified
00189087 Diffusion b-value
00189093 Number of k-Space Trajectories
00189094 Coverage of k-Space
00189096 Parallel Reduction Factor In-plane (Retired)
00189103 MR Spectroscopy FOV/Geometry Sequence
00189125 MR FOV/Geometry Sequence
00189155 Parallel Reduction Factor out-of-plane
00189159 Spectroscopy Acquisition Out-of-plane Phase Steps
00189168 Parallel Reduction Factor Second In-plane
00189231 MR Acquisition Phase Encoding Steps in-plane
00189232 MR Acquisition Phase Encoding Steps out-of-plane
0018925C ASL Bolus Cut-off Flag
0018925D ASL Bolus Cut-off Timing Sequence
0018925E ASL Bolus Cut-off Technique
0018925F ASL Bolus Cut-off Delay Time
00189295 Chemical Shift Minimum Integration Limit in ppm
00189296 Chemical Shift Maximum Integration Limit in ppm
00189313 Data Collection Center (Patient)
00189318 Reconstruction Target Center (Patient)
00189325 CT X-Ray Details Sequence
00189328 Exposure Time in ms
00189330 X-Ray Tube Current in mA
00189332 Exposure in mAs
00189337 Contrast/Bolus Agent Number
00189338 Contrast/Bolus Ingredient Code Sequence
00189341 Contrast/Bolus Usage Sequence
00189342 Contrast/Bolus Agent Administered
00189343 Contrast/Bolus Agent Detected
00189344 Contrast/Bolus Agent Phase
00189345 CTDIvol
00189361 Multi-energy CT Acquisition
00189362 Multi-energy CT Acquisition Sequence
00189363 Multi-energy CT Processing Sequence
00189364 Multi-energy CT Characteristics Sequence
00189365 Multi-energy CT X-Ray Source Sequence
00189368 Multi-energy Source Technique
0018936F Multi-energy CT X-Ray Detector Sequence
00189372 Multi-energy Detector Type
00189379 Multi-energy CT Path Sequence
0018937A Multi-energy CT Path Index
0018937B Multi-energy Acquisition Description
00189412 XA/XRF Frame Characteristics Sequence
00189425 Contrast/Bolus Ingredient Opaque
00189428 Intensifier Active Dimension(s)
00189447 Column Angulation (Patient)
00189461 Field of View Dimension(s) in Float
00189474 C-arm Positioner Tabletop Relationship
00189504 X-Ray 3D Frame Type Sequence
00189507 X-Ray 3D Acquisition Sequence
00189530 X-Ray 3D Reconstruction Sequence
00189601 Diffusion b-matrix Sequence
00189602 Diffusion b-value XX
00189603 Diffusion b-value XY
00189604 Diffusion b-value XZ
00189605 Diffusion b-value YY
00189606 Diffusion b-value YZ
00189607 Diffusion b-value ZZ
00189766 Non-uniform Radial Sampling Corrected
00189801 Depth(s) of Focus
00189942 CTDIvol Notification Trigger
00200032 Image Position (Patient)
00200037 Image Orientation (Patient)
00209057 In-Stack Position Number
00209154 Nominal Cardiac Trigger Time Prior To R-Peak
00209155 Actual Cardiac Trigger Time Prior To R-Peak
00209162 In-concatenation Number
00209163 In-concatenation Total Number
00209171 Unassigned Per-Frame Converted Attributes Sequence
00209251 R-R Interval Time Nominal
00209301 Image Position (Volume)
00209302 Image Orientation (Volume)
0020930E Plane Position (Volume) Sequence
0020930F Plane Orientation (Volume) Sequence
00220001 Light Path Filter Pass-Through Wavelength
00220003 Image Path Filter Pass-Through Wavelength
00220037 Along-scan Spatial Resolution
00220038 Maximum Along-scan Distortion
00220048 Across-scan Spatial Resolution
00220049 Maximum Across-scan Distortion
00221049 Pre-Selected for Implantation
00221121 IOL Power For Exact Emmetropia
00221122 IOL Power For Exact Target Refraction
00221624 Ophthalmic Anatomic Reference Point X-Coordinate
00221626 Ophthalmic Anatomic Reference Point Y-Coordinate
00221640 OCT B-scan Analysis Acquisition Parameters Sequence
00221642 Number of B-scans Per Frame
00221643 B-scan Slab Thickness
00221644 Distance Between B-scan Slabs
00221645 B-scan Cycle Time
00221646 B-scan Cycle Time Vector
00221649 A-scan Rate
00221650 B-scan Rate
00221658 Surface Mesh Z-Pixel Offset
00240044 Comments on Patient's Performance of Visual Field
00240066 Global Deviation From Normal
00240068 Localized Deviation From Normal
00240078 Corrected Localized Deviation From Normal Calculated
00240079 Corrected Localized Deviation From Normal
00240080 Corrected Localized Deviation From Normal Probability Calculated
00240081 Corrected Localized Deviation From Normal Probability
00240090 Visual Field Test Point X-Coordinate
00240091 Visual Field Test Point Y-Coordinate
00240107 Blind Spot X-Coordinate
00240108 Blind Spot Y-Coordinate
00280301 Burned In Annotation
00281055 Window Center & Width Explanation
00281056 VOI LUT Function
00281404 Blending LUT 1 Sequence
00281405 Blending LUT 1 Transfer Function
0028140C Blending LUT 2 Sequence
0028140D Blending LUT 2 Transfer Function
0028140F RGB LUT Transfer Function
00283010 VOI LUT Sequence
00283110 Softcopy VOI LUT Sequence
00285000 Bi-Plane Acquisition Sequence
00286020 Frame Numbers of Interest (FOI)
00286030 Mask Pointer(s)
00286114 Mask Sub-pixel Shift
00287018 CIExy White Point
00289132 Frame VOI LUT Sequence
00289505 Multi-frame Presentation Sequence
0034000A Real-Time Bulk Data Flow Sequence
00380400 Patient's Institution Residence
003A0231 Waveform Display Background CIELab Value
003A0244 Channel Recommended Display CIELab Value
00400006 Scheduled Performing Physician's Name
00400012 Pre-Medication
00400220 Referenced Non-Image Composite SOP Instance Sequence
00401006 Placer Order Number / Procedure
00401007 Filler Order Number / Procedure
00401012 Reason For Performed Procedure Code Sequence
00401102 Person's Address
00401103 Person's Telephone Numbers
00401104 Person's Telecom Information
00402006 Placer Order Number / Imaging Service Request (Retired)
00402007 Filler Order Number / Imaging Service Request (Retired)
00402009 Order Enterer's Location
00402016 Placer Order Number / Imaging Service Request
00402017 Filler Order Number / Imaging Service Request
00404032 Non-DICOM Output Code Sequence
00404036 Human Performer's Organization
00404037 Human Performer's Name
00404072 STOW-RS Storage Sequence
00408302 Entrance Dose in mGy
0040A050 Continuity Of Content
0040E025 WADO-RS Retrieval Sequence
00460203 Pupil Centroid X-Coordinate
00460204 Pupil Centroid Y-Coordinate
00460224 Corneal I-S Value
00480015 Recommended Absent Pixel CIELab Value
00480102 Image Orientation (Slide)
0048021A Plane Position (Slide) Sequence
0048021E Column Position In Total Image Pixel Matrix
0048021F Row Position In Total Image Pixel Matrix
00500019 Inter-Marker Distance
00520001 Contrast/Bolus Ingredient Percent by Volume
00520011 A-line Rate
00520012 A-lines Per Frame
00520014 A-line Pixel Spacing
00520026 OCT Z Offset Applied
00520030 OCT Z Offset Correction
00520034 First A-line Location
00520038 Number of Padded A-lines
00540060 R-R Interval Vector
00540061 Number of R-R Intervals
00541310 Primary (Prompts) Counts Accumulated
0062000D Recommended Display CIELab Value
00660103 Recommended Display CIELab Value List
00686260 Information From Manufacturer Sequence
00686265 Notification From Manufacturer Sequence
00686350 Implant Template 3D Model Surface Number
00686430 2D Mating Feature Coordinates Sequence
00686450 2D Mating Point
00686460 2D Mating Axes
00686470 2D Degree of Freedom Sequence
00686490 3D Degree of Freedom Axis
006864C0 3D Mating Point
006864D0 3D Mating Axes
006864F0 2D Degree of Freedom Axis
00686550 2D Point Coordinates Sequence
00686560 2D Point Coordinates
00686590 3D Point Coordinates
006865A0 2D Line Coordinates Sequence
006865B0 2D Line Coordinates
006865D0 3D Line Coordinates
006865E0 2D Plane Coordinates Sequence
006865F0 2D Plane Intersection
00686610 3D Plane Origin
00686620 3D Plane Normal
00700084 Content Creator's Name
00700086 Content Creator's Identification Code Sequence
00700241 Text Color CIELab Value
00700247 Shadow Color CIELab Value
00700251 Pattern On Color CIELab Value
00700252 Pattern Off Color CIELab Value
00700284 Pattern On Opacity
00700401 Graphic Layer Recommended Display CIELab Value
00701501 Multi-Planar Reconstruction Style
00701604 Viewpoint LookAt Point
00720330 Cine Relative to Real-Time
00720402 Filter-by Category
00720404 Filter-by Attribute Presence
00720406 Filter-by Operator
00720420 Structured Display Background CIELab Value
00720421 Empty Image Box CIELab Value
00720520 3D Rendering Type
00720602 Sort-by Category
00720704 Pseudo-Color Type
00720705 Pseudo-Color Palette Instance Reference Sequence
00760070 Component 1 Referenced ID
00760080 Component 1 Referenced Mating Feature Set ID
00760090 Component 1 Referenced Mating Feature ID
007600A0 Component 2 Referenced ID
007600B0 Component 2 Referenced Mating Feature Set ID
007600C0 Component 2 Referenced Mating Feature ID
00780050 3D Implant Template Group Member Matching Point
00780060 3D Implant Template Group Member Matching Axes
00780070 Implant Template Group Member Matching 2D Coordinates Sequence
00780090 2D Implant Template Group Member Matching Point
007800A0 2D Implant Template Group Member Matching Axes
00800007 Surface Point Color CIELab Value Data
00880130 Storage Media File-set ID
00880140 Storage Media File-set UID
04000005 MAC ID Number
20200040 Requested Decimate/Crop Behavior
202000A2 Decimate/Crop Result
20200140 Referenced VOI LUT Box Sequence
21000500 Referenced Print Job Sequence (Pull Stored Print)
22000001 Label Using Information Extracted From Instances
22000008 Include Non-DICOM Objects
30040062 DVH ROI Contribution Type
30060033 RT ROI Relationship
30060080 RT ROI Observations Sequence
30060086 RT ROI Identification Code Sequence
300600A0 Related RT ROI Observations Sequence
300600A4 RT ROI Interpreted Type
300600B9 Additional RT ROI Identification Code Sequence
300A002A Organ at Risk Full-volume Dose
300A0079 Number of Fraction Pattern Digits Per Day
300A00B4 Source-Axis Distance
300A00BC Number of Leaf/Jaw Pairs
300A00C7 High-Dose Technique Type
300A00CC Imaging Device-Specific Acquisition Parameters
300A00D7 Total Wedge Tray Water-Equivalent Thickness
300A00F3 Total Block Tray Water-Equivalent Thickness
300A011C Leaf/Jaw Positions
300A02D4 Control Point 3D Position
300A02E3 Total Compensator Tray Water-Equivalent Thickness
300A030A Virtual Source-Axis Distances
300A060D RT Accessory Holder Water-Equivalent Thickness
300A0621 Expected In-Vivo Measurement Values Sequence
300A0622 Expected In-Vivo Measurement Value Index
300A0623 Radiation Dose In-Vivo Measurement Label
300A062F C-Arm Photon-Electron Control Point Sequence
300A0640 Radiation Source-Axis Distance
300A067B Radiation GenerationMode Sequence
300A067C Radiation GenerationMode Label
300A067D Radiation GenerationMode Description
300A067E Radiation GenerationMode Machine Code Sequence
300A0685 Number of Radiation GenerationModes
300A0716 Machine-Specific Treatment Termination Code Sequence
300A0773 Referenced Expected In-Vivo Measurement Value Index
3010001A Manufacturer's Model Version
30100043 Manufacturer's Device Identifier
30100044 Instance-Level Referenced Performed Procedure Step Sequence
30100082 Fraction-Based Relationship Sequence
30100083 Fraction-Based Relationship Interval Anchor
30100084 Minimum Hours between Fractions
30100094 Radiation Source Coordinate SystemYaw Angle
30100095 Radiation Source Coordinate SystemRoll Angle
40101029 Threat Detection Algorithm and Version
52009230 Per-frame Functional Groups Sequence
`;

export const namesApart: ReadonlyMap<number, string> = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => [parseInt(line.slice(0, 8), 16), line.slice(9)]),
);
