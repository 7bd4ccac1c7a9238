/** Mail, files, meetings, telephony, projects and drawings. Columns as in catalog.ts. */
export const COLLABORATION = `
Advanced Communications | ADV_COMMS
Exchange Enterprise CAL Services (EOP DLP) | EOP_ENTERPRISE_PREMIUM | e8ecdf70-47a8-4d39-9d15-093624b7f640
Exchange Online Archiving for Exchange Online | EXCHANGEARCHIVE_ADDON | ee02fd1b-340e-4a4b-b355-4a514e4c8943 | | Exchange Online Archiving
Exchange Online Archiving for Exchange Server | EXCHANGEARCHIVE | 90b5e015-709a-4b8b-b08e-3200f994494c
Exchange Online Essentials | EXCHANGE_S_ESSENTIALS | e8f81a67-bd96-4074-b108-cf193eb9433b
Exchange Online Essentials (ExO P1 Based) | EXCHANGEESSENTIALS | 7fc0182e-d107-4556-8329-7caaa511197b
Exchange Online Kiosk | EXCHANGEDESKLESS | 80b2d799-d2ba-4d2a-8842-fb0d0f3a4b82 | CFQ7TTC0LH0L:0001
Exchange Online (Plan 1) | EXCHANGESTANDARD | 4b9405b0-7788-4568-add1-99614e613b69 | CFQ7TTC0LH16:0001 | Hosted Exchange 50GB; Exchange Online 50GB
Exchange Online (Plan 1) for Alumni with Yammer | EXCHANGESTANDARD_ALUMNI | aa0f9eb7-eff2-4943-8424-226fb137fcad
Exchange Online (Plan 1) for GCC | EXCHANGESTANDARD_GOV
Exchange Online (Plan 1) for Students | EXCHANGESTANDARD_STUDENT | ad2fe44a-915d-4e2b-ade1-6766d50a9d9c
Exchange Online (Plan 2) | EXCHANGEENTERPRISE | 19ec0d23-8335-4cbd-94ac-6050e30712fa | CFQ7TTC0LH1P:0001
Exchange Online (Plan 2) for Faculty | EXCHANGEENTERPRISE_FACULTY | 0b7b15a8-7fd2-4964-bb96-5a566d4e3c15
Exchange Online (Plan 2) for GCC | EXCHANGEENTERPRISE_GOV
Exchange Online Protection | EOP_ENTERPRISE | 45a2423b-e884-448d-a831-d9e139c52d2f
Microsoft 365 Audio Conferencing | MCOMEETADV | 0c266dff-15dd-4b49-8397-2bb16070ed52 | CFQ7TTC0LHSL:0001 | Microsoft 365 Audio Conferencing Add-on; Audio Conferencing; Teams Audio Conferencing
Microsoft 365 Audio Conferencing for faculty | MCOMEETADV_FACULTY
Microsoft 365 Audio Conferencing for GCC | MCOMEETADV_GOV
Microsoft 365 Audio Conferencing Pay-Per-Minute - EA | MCOMEETACPEA
Microsoft 365 Business Voice | BUSINESS_VOICE_MED2 | a6051f20-9cbc-47d2-930d-419183bf6cf1
Microsoft 365 Business Voice (UK) | BUSINESS_VOICE | e5a17adf-8f0d-4b57-bc14-d331235f9307
Microsoft 365 Business Voice (US) | BUSINESS_VOICE_MED2_TELCO | 08d7bce8-6e16-490e-89db-1d508e5e9609
Microsoft 365 Business Voice (without Calling Plan) | BUSINESS_VOICE_DIRECTROUTING | d52db95a-5ecb-46b6-beb0-190ab5cda4a8
Microsoft 365 Business Voice (without Calling Plan) for US | BUSINESS_VOICE_DIRECTROUTING_MED | 8330dae3-d349-44f7-9cad-1b23c64baabe
Microsoft 365 Domestic Calling Plan (120 min) | MCOPSTN_5 | 11dee6af-eca8-419f-8061-6864517c1875
Microsoft 365 Domestic Calling Plan (120 minutes) - US | MCOPSTN5_US
Microsoft Stream | STREAM | | | | free
Microsoft Stream Plan 2 | STREAM_P2
Microsoft Stream Storage Add-On (500 GB) | STREAM_STORAGE
Microsoft Teams Audio Conferencing with dial-out to USA/CAN | Microsoft_Teams_Audio_Conferencing_select_dial_out | 1c27243e-fb4d-42b1-ae8c-fe25c9616588
Microsoft Teams Calling Plan pay-as-you-go (country zone 1 - US) | Microsoft_Teams_Calling_Plan_pay_as_you_go_(country_zone_1_US) | 9b196e97-5830-4c2e-adc2-1e10ebf5dee5
Microsoft Teams Calling Plan pay-as-you-go (country zone 1) | Microsoft_Teams_Calling_Plan_pay_as_you_go_(country_zone_1) | dbd31205-338e-4dec-903d-44402e305e32
Microsoft Teams Domestic and International Calling Plan | MCOPSTN2 | d3b4fe1f-9992-4930-8acb-ca6ec609365e | | Skype for Business PSTN Domestic and International Calling; Domestic and International Calling Plan; Microsoft 365 Domestic and International Calling Plan
Microsoft Teams Domestic Calling Plan | MCOPSTN1 | 0dab259f-bf13-4952-b7f8-7db8f131b28d | | Skype for Business PSTN Domestic Calling; Domestic Calling Plan; Microsoft 365 Domestic Calling Plan
Microsoft Teams Domestic Calling Plan (240 min) | MCOPSTN_6 | 729dbb8f-8d56-4994-8e33-2f218f549544
Microsoft Teams Domestic Calling Plan for GCC | MCOPSTN_1_GOV
Microsoft Teams EEA | Microsoft_Teams_EEA_New | 7e74bd05-2c47-404e-829a-ba95c66fe8e5
Microsoft Teams Enterprise | Microsoft_Teams_Enterprise_New | 7e31c0d9-9551-471d-836f-32ee72be4a01
Microsoft Teams Essentials | Teams_Ess | fde42873-30b6-436b-b361-21af5a6b84ae
Microsoft Teams Essentials (AAD Identity) | TEAMS_ESSENTIALS_AAD | 3ab6abff-666f-4424-bfb7-f0bc274ec7bc
Microsoft Teams Exploratory | TEAMS_EXPLORATORY | 710779e8-3d4a-4c88-adb9-386c958d1fdf | | | free
Microsoft Teams (Free) | TEAMS_FREE | 16ddbbfc-09ea-4de2-b1d7-312db6112d70 | | | free
Microsoft Teams Phone Mobile | Operator_Connect_Mobile | | | Teams Phone Mobile
Microsoft Teams Phone Resource Account | PHONESYSTEM_VIRTUALUSER | 440eaaa8-b3e0-484b-a8be-62870b9ba70a | CFQ7TTC0LH0R:0001 | Teams Phone Resource; Phone System Virtual User; Microsoft 365 Phone System Virtual User
Microsoft Teams Phone Resource Account for Faculty | PHONESYSTEM_VIRTUALUSER_FACULTY | 0e142028-345e-45da-8d92-8bfd4093bbb9
Microsoft Teams Phone Resource Account for GCC | PHONESYSTEM_VIRTUALUSER_GOV
Microsoft Teams Phone Standard | MCOEV | e43b5b99-8dfb-405f-9987-dc307f34bcbd | CFQ7TTC0LH0T:0001 | Microsoft 365 Phone System; Teams Phone System
Microsoft Teams Phone Standard for Faculty | MCOEV_FACULTY | d979703c-028d-4de5-acbf-7955566b69b9
Microsoft Teams Phone Standard for GCC | MCOEV_GOV
Microsoft Teams Phone Standard for Small and Medium Business | MCOEVSMB_1 | aa6791d3-bb09-4bc2-afed-c30c3fe26032
Microsoft Teams Phone Standard for Students | MCOEV_STUDENT | 1f338bbc-767e-4a1e-a2d4-b73207cc5b93
Microsoft Teams Phone with Calling Plan | MCOTEAMS_ESSENTIALS | ae2343d1-0999-43f6-ae18-d816516f6e78 | | Teams Phone with Calling Plan
Microsoft Teams Premium | Microsoft_Teams_Premium | 36a0f3b3-adb5-49ea-bf66-762134cf063a | | Microsoft Teams Premium Introductory Pricing; Teams Premium Add-on
Microsoft Teams Rooms Basic | Microsoft_Teams_Rooms_Basic | 6af4b3d6-14bb-4a2a-960c-6c902aad34f3
Microsoft Teams Rooms Basic for EDU | Microsoft_Teams_Rooms_Basic_FAC | a4e376bd-c61e-4618-9901-3fc0cb1b88bb
Microsoft Teams Rooms Basic without Audio Conferencing | Microsoft_Teams_Rooms_Basic_without_Audio_Conferencing | 50509a35-f0bd-4c5e-89ac-22f0e16a00f8
Microsoft Teams Rooms Premium | MTR_PREM | 4fb214cb-a430-4a91-9c91-4976763aa78f | | Teams Rooms Premium
Microsoft Teams Rooms Pro | Microsoft_Teams_Rooms_Pro | 4cde982a-ede4-4409-9ae6-b003453c8ea6 | CFQ7TTC0QW7C:0001
Microsoft Teams Rooms Pro for EDU | Microsoft_Teams_Rooms_Pro_FAC | c25e2b36-e161-4946-bef2-69239729f690
Microsoft Teams Rooms Pro for GCC | Microsoft_Teams_Rooms_Pro_GCC
Microsoft Teams Rooms Pro without Audio Conferencing | Microsoft_Teams_Rooms_Pro_without_Audio_Conferencing | 21943e3a-2429-4f83-84c1-02735cd49e78
Microsoft Teams Rooms Standard | MEETING_ROOM | 6070a4c8-34c6-4937-8dfb-39bbc6397a60
Microsoft Teams Rooms Standard for GCC | MEETING_ROOM_GOV
Microsoft Teams Rooms Standard for GCC without Audio Conferencing | MEETING_ROOM_GOV_NOAUDIOCONF
Microsoft Teams Rooms Standard without Audio Conferencing | MEETING_ROOM_NOAUDIOCONF | 61bec411-e46a-4dab-8f46-8b58ec845ffe
Microsoft Teams Shared Devices | MCOCAP | 295a8eb0-f78d-45c7-8b5b-1eed5ed02dff | | Teams Shared Device; Common Area Phone; Teams Common Area Phone
Microsoft Teams Shared Devices for Faculty | MCOCAP_FACULTY | 420c7602-7f70-4895-9394-d3d679ea36fb
Microsoft Teams Shared Devices for GCC | MCOCAP_GOV
Microsoft Viva Glint | Viva_Glint_Standalone
Microsoft Viva Goals | Microsoft_Viva_Goals
Microsoft Viva Learning | VIVA_LEARNING | | | Viva Learning
Microsoft Viva Suite | VIVA | 61902246-d7cb-453e-85cd-53ee28eec138
Microsoft Viva Topics | TOPIC_EXPERIENCES | | | Viva Topics
Microsoft Workplace Analytics | WORKPLACE_ANALYTICS
OneDrive for Business (Plan 1) | WACONEDRIVESTANDARD | e6778190-713e-4e4f-9119-8b8238de25df
OneDrive for Business (Plan 2) | WACONEDRIVEENTERPRISE | ed01faf2-1d88-4947-ae91-45ca18703a96 | CFQ7TTC0LH1M:0001
Planner Plan 1 | PROJECT_P1 | beb6439c-caad-48d3-bf46-0c82871e12be | | Project Plan 1
Project for Office 365 | PROJECTCLIENT | a10d5e58-74da-4312-95c8-76be4e5b75a0
Project Online Essentials | PROJECTESSENTIALS | 776df282-9fc0-4862-99e2-70e561b9909e
Project Online Essentials for Faculty | PROJECTESSENTIALS_FACULTY | e433b246-63e7-4d0b-9efa-7940fa3264d6
Project Online Essentials for GCC | PROJECTESSENTIALS_GOV
Project Online Premium without Project Client | PROJECTONLINE_PLAN_1 | 2db84718-652c-47a7-860c-f10d8abbdae3
Project Online with Project for Office 365 | PROJECTONLINE_PLAN_2 | f82a60b8-1ee3-4cfb-a4fe-1c6a53c2656c
Project Plan 3 | PROJECTPROFESSIONAL | 53818b1b-4a27-454b-8896-0dba576410e6 | CFQ7TTC0HDB0:0002 | Planner and Project Plan 3; Project Online Professional
Project Plan 3 for faculty | PROJECTPROFESSIONAL_FACULTY | 46974aed-363e-423c-9e6a-951037cec495
Project Plan 3 for GCC | PROJECTPROFESSIONAL_GOV
Project Plan 5 | PROJECTPREMIUM | 09015f9f-377f-4538-bbb5-f75ceb09358a | | Project Online Premium; Planner and Project Plan 5
Project Plan 5 for faculty | PROJECTPREMIUM_FACULTY | 930cc132-4d6b-4d8c-8818-587d17c50d56
Project Plan 5 for GCC | PROJECTPREMIUM_GOV
Project Plan 5 without Project Client for Faculty | PROJECTONLINE_PLAN_1_FACULTY | b732e2a7-5694-4dff-a0f2-9d9204c794ac
SharePoint Advanced Management Plan 1
SharePoint Online (Plan 1) | SHAREPOINTSTANDARD | 1fc08a02-8b3d-43b9-831e-f76859e04e1a
SharePoint Online (Plan 2) | SHAREPOINTENTERPRISE | a9732ec9-17d9-494c-a51c-d6b45b384dcb
SharePoint Syntex | Intelligent_Content_Services | f61d4aba-134f-44e9-a2a0-f81a5adb26e4
Skype for Business Online (Plan 1) | MCOIMP
Skype for Business Online (Plan 2) | MCOSTANDARD
Skype for Business PSTN Domestic Calling (120 Minutes) | MCOPSTN5 | | | Skype for Business PSTN Calling Domestic Small
Skype for Business PSTN Usage Calling Plan | MCOPSTNPP
Skype Meeting Video Interop for Skype for Business | VIDEO_INTEROP
Teams Premium for Faculty | Teams_Premium_for_Faculty
Visio Plan 1 | VISIOONLINE_PLAN1; VISIO_PLAN1_DEPT | 4b244418-9658-4451-a2b8-b5e2b364e9bd; ca7f3140-d88c-455b-9a1c-7f0679e31a76 | CFQ7TTC0HD33:0003 | Visio Online Plan 1
Visio Plan 2 | VISIOCLIENT; VISIO_PLAN2_DEPT | c5928f49-12ba-48f7-ada3-0d743a3601d5; 38b434d2-a15e-4cde-9a98-e737c75623e1 | CFQ7TTC0HD32:0002 | Visio Online Plan 2; Visio Pro for Office 365
Visio Plan 2 for faculty | VISIOCLIENT_FACULTY | bf95fd32-576a-4742-8d7a-6dc4940b9532
Visio Plan 2 for GCC | VISIOCLIENT_GOV
`;
