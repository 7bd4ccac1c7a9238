/** Mail, files, meetings, telephony, projects and drawings. Columns as in catalog.ts. */
export const COLLABORATION = `
Advanced Communications | ADV_COMMS
Exchange Enterprise CAL Services (EOP DLP) | EOP_ENTERPRISE_PREMIUM
Exchange Online Archiving for Exchange Online | EXCHANGEARCHIVE_ADDON | ee02fd1b-340e-4a4b-b355-4a514e4c8943 | | Exchange Online Archiving
Exchange Online Archiving for Exchange Server | EXCHANGEARCHIVE | 90b5e015-709a-4b8b-b08e-3200f994494c
Exchange Online Essentials | EXCHANGE_S_ESSENTIALS
Exchange Online Essentials (ExO P1 Based) | EXCHANGEESSENTIALS
Exchange Online Kiosk | EXCHANGEDESKLESS | 80b2d799-d2ba-4d2a-8842-fb0d0f3a4b82 | CFQ7TTC0LH0L:0001
Exchange Online (Plan 1) | EXCHANGESTANDARD | 4b9405b0-7788-4568-add1-99614e613b69 | CFQ7TTC0LH16:0001 | Hosted Exchange 50GB; Exchange Online 50GB
Exchange Online (Plan 1) for Alumni with Yammer | EXCHANGESTANDARD_ALUMNI
Exchange Online (Plan 1) for GCC | EXCHANGESTANDARD_GOV
Exchange Online (Plan 1) for Students | EXCHANGESTANDARD_STUDENT
Exchange Online (Plan 2) | EXCHANGEENTERPRISE | 19ec0d23-8335-4cbd-94ac-6050e30712fa | CFQ7TTC0LH1P:0001
Exchange Online (Plan 2) for Faculty | EXCHANGEENTERPRISE_FACULTY
Exchange Online (Plan 2) for GCC | EXCHANGEENTERPRISE_GOV
Exchange Online Protection | EOP_ENTERPRISE | 45a2423b-e884-448d-a831-d9e139c52d2f
Microsoft 365 Audio Conferencing | MCOMEETADV | 0c266dff-15dd-4b49-8397-2bb16070ed52 | CFQ7TTC0LHSL:0001 | Microsoft 365 Audio Conferencing Add-on; Audio Conferencing; Teams Audio Conferencing
Microsoft 365 Audio Conferencing for faculty | MCOMEETADV_FACULTY
Microsoft 365 Audio Conferencing for GCC | MCOMEETADV_GOV
Microsoft 365 Audio Conferencing Pay-Per-Minute - EA | MCOMEETACPEA
Microsoft 365 Business Voice | BUSINESS_VOICE_MED2
Microsoft 365 Business Voice (UK) | BUSINESS_VOICE | | | Microsoft 365 Business Voice (UK
Microsoft 365 Business Voice (US) | BUSINESS_VOICE_MED2_TELCO
Microsoft 365 Business Voice (without Calling Plan) | BUSINESS_VOICE_DIRECTROUTING
Microsoft 365 Business Voice (without Calling Plan) for US | BUSINESS_VOICE_DIRECTROUTING_MED
Microsoft 365 Domestic Calling Plan (120 min) | MCOPSTN_5 | 11dee6af-eca8-419f-8061-6864517c1875
Microsoft 365 Domestic Calling Plan (120 minutes) - US | MCOPSTN5_US
Microsoft Stream | STREAM | | | | free
Microsoft Stream Plan 2 | STREAM_P2
Microsoft Stream Storage Add-On (500 GB) | STREAM_STORAGE
Microsoft Teams Audio Conferencing with dial-out to USA/CAN | Microsoft_Teams_Audio_Conferencing_select_dial_out
Microsoft Teams Calling Plan pay-as-you-go (country zone 1 - US) | Microsoft_Teams_Calling_Plan_pay_as_you_go_(country_zone_1_US)
Microsoft Teams Calling Plan pay-as-you-go (country zone 1) | Microsoft_Teams_Calling_Plan_pay_as_you_go_(country_zone_1)
Microsoft Teams Domestic and International Calling Plan | MCOPSTN2 | d3b4fe1f-9992-4930-8acb-ca6ec609365e | | Skype for Business PSTN Domestic and International Calling; Domestic and International Calling Plan; Microsoft 365 Domestic and International Calling Plan
Microsoft Teams Domestic Calling Plan | MCOPSTN1 | 0dab259f-bf13-4952-b7f8-7db8f131b28d | | Skype for Business PSTN Domestic Calling; Domestic Calling Plan; Microsoft 365 Domestic Calling Plan
Microsoft Teams Domestic Calling Plan (240 min) | MCOPSTN_6
Microsoft Teams Domestic Calling Plan for GCC | MCOPSTN_1_GOV
Microsoft Teams EEA | Microsoft_Teams_EEA_New | 7e74bd05-2c47-404e-829a-ba95c66fe8e5
Microsoft Teams Enterprise | Microsoft_Teams_Enterprise_New | 7e31c0d9-9551-471d-836f-32ee72be4a01
Microsoft Teams Essentials | Teams_Ess | fde42873-30b6-436b-b361-21af5a6b84ae
Microsoft Teams Essentials (AAD Identity) | TEAMS_ESSENTIALS_AAD | 3ab6abff-666f-4424-bfb7-f0bc274ec7bc
Microsoft Teams Exploratory | TEAMS_EXPLORATORY | 710779e8-3d4a-4c88-adb9-386c958d1fdf | | | free
Microsoft Teams (Free) | TEAMS_FREE | | | | free
Microsoft Teams Phone Mobile | Operator_Connect_Mobile | | | Teams Phone Mobile
Microsoft Teams Phone Resource Account | PHONESYSTEM_VIRTUALUSER | 440eaaa8-b3e0-484b-a8be-62870b9ba70a | CFQ7TTC0LH0R:0001 | Teams Phone Resource; Phone System Virtual User; Microsoft 365 Phone System Virtual User
Microsoft Teams Phone Resource Account for Faculty | PHONESYSTEM_VIRTUALUSER_FACULTY
Microsoft Teams Phone Resource Account for GCC | PHONESYSTEM_VIRTUALUSER_GOV
Microsoft Teams Phone Standard | MCOEV | e43b5b99-8dfb-405f-9987-dc307f34bcbd | CFQ7TTC0LH0T:0001 | Microsoft 365 Phone System; Teams Phone System
Microsoft Teams Phone Standard for Faculty | MCOEV_FACULTY
Microsoft Teams Phone Standard for GCC | MCOEV_GOV
Microsoft Teams Phone Standard for Small and Medium Business | MCOEVSMB_1
Microsoft Teams Phone Standard for Students | MCOEV_STUDENT
Microsoft Teams Phone with Calling Plan | MCOTEAMS_ESSENTIALS | ae2343d1-0999-43f6-ae18-d816516f6e78 | | Teams Phone with Calling Plan
Microsoft Teams Premium | Microsoft_Teams_Premium | 36a0f3b3-adb5-49ea-bf66-762134cf063a | | Microsoft Teams Premium Introductory Pricing; Teams Premium Add-on
Microsoft Teams Rooms Basic | Microsoft_Teams_Rooms_Basic | 6af4b3d6-14bb-4a2a-960c-6c902aad34f3
Microsoft Teams Rooms Basic for EDU | Microsoft_Teams_Rooms_Basic_FAC
Microsoft Teams Rooms Basic without Audio Conferencing | Microsoft_Teams_Rooms_Basic_without_Audio_Conferencing
Microsoft Teams Rooms Premium | MTR_PREM | 4fb214cb-a430-4a91-9c91-4976763aa78f | | Teams Rooms Premium
Microsoft Teams Rooms Pro | Microsoft_Teams_Rooms_Pro | 4cde982a-ede4-4409-9ae6-b003453c8ea6 | CFQ7TTC0QW7C:0001
Microsoft Teams Rooms Pro for EDU | Microsoft_Teams_Rooms_Pro_FAC
Microsoft Teams Rooms Pro for GCC | Microsoft_Teams_Rooms_Pro_GCC
Microsoft Teams Rooms Pro without Audio Conferencing | Microsoft_Teams_Rooms_Pro_without_Audio_Conferencing
Microsoft Teams Rooms Standard | MEETING_ROOM | 6070a4c8-34c6-4937-8dfb-39bbc6397a60
Microsoft Teams Rooms Standard for GCC | MEETING_ROOM_GOV
Microsoft Teams Rooms Standard for GCC without Audio Conferencing | MEETING_ROOM_GOV_NOAUDIOCONF
Microsoft Teams Rooms Standard without Audio Conferencing | MEETING_ROOM_NOAUDIOCONF
Microsoft Teams Shared Devices | MCOCAP | 295a8eb0-f78d-45c7-8b5b-1eed5ed02dff | | Teams Shared Device; Common Area Phone; Teams Common Area Phone
Microsoft Teams Shared Devices for Faculty | MCOCAP_FACULTY
Microsoft Teams Shared Devices for GCC | MCOCAP_GOV
Microsoft Viva Glint | Viva_Glint_Standalone
Microsoft Viva Goals | Microsoft_Viva_Goals
Microsoft Viva Insights | WORKPLACE_ANALYTICS | | | Microsoft Workplace Analytics
Microsoft Viva Learning | VIVA_LEARNING | | | Viva Learning
Microsoft Viva Suite | VIVA | 61902246-d7cb-453e-85cd-53ee28eec138
Microsoft Viva Topics | TOPIC_EXPERIENCES | | | Viva Topics
OneDrive for Business (Plan 1) | WACONEDRIVESTANDARD | e6778190-713e-4e4f-9119-8b8238de25df
OneDrive for Business (Plan 2) | WACONEDRIVEENTERPRISE | ed01faf2-1d88-4947-ae91-45ca18703a96 | CFQ7TTC0LH1M:0001
Planner Plan 1 | PROJECT_P1 | beb6439c-caad-48d3-bf46-0c82871e12be | | Project Plan 1
Project for Office 365 | PROJECTCLIENT
Project Online Essentials | PROJECTESSENTIALS | 776df282-9fc0-4862-99e2-70e561b9909e
Project Online Essentials for Faculty | PROJECTESSENTIALS_FACULTY
Project Online Essentials for GCC | PROJECTESSENTIALS_GOV
Project Online Premium without Project Client | PROJECTONLINE_PLAN_1
Project Online with Project for Office 365 | PROJECTONLINE_PLAN_2
Project Plan 3 | PROJECTPROFESSIONAL | 53818b1b-4a27-454b-8896-0dba576410e6 | CFQ7TTC0HDB0:0002 | Planner and Project Plan 3; Project Online Professional
Project Plan 3 for faculty | PROJECTPROFESSIONAL_FACULTY
Project Plan 3 for GCC | PROJECTPROFESSIONAL_GOV
Project Plan 5 | PROJECTPREMIUM | 09015f9f-377f-4538-bbb5-f75ceb09358a | | Project Online Premium; Planner and Project Plan 5
Project Plan 5 for faculty | PROJECTPREMIUM_FACULTY
Project Plan 5 for GCC | PROJECTPREMIUM_GOV
Project Plan 5 without Project Client for Faculty | PROJECTONLINE_PLAN_1_FACULTY
SharePoint Advanced Management Plan 1
SharePoint Online (Plan 1) | SHAREPOINTSTANDARD | 1fc08a02-8b3d-43b9-831e-f76859e04e1a
SharePoint Online (Plan 2) | SHAREPOINTENTERPRISE | a9732ec9-17d9-494c-a51c-d6b45b384dcb
SharePoint Syntex | Intelligent_Content_Services
Skype for Business Online (Plan 1) | MCOIMP
Skype for Business Online (Plan 2) | MCOSTANDARD
Skype for Business PSTN Domestic Calling (120 Minutes) | MCOPSTN5 | | | Skype for Business PSTN Calling Domestic Small
Skype for Business PSTN Usage Calling Plan | MCOPSTNPP
Skype Meeting Video Interop for Skype for Business | VIDEO_INTEROP
Teams Premium for Faculty | Teams_Premium_for_Faculty
Visio Plan 1 | VISIOONLINE_PLAN1; VISIO_PLAN1_DEPT | 4b244418-9658-4451-a2b8-b5e2b364e9bd | CFQ7TTC0HD33:0003 | Visio Online Plan 1
Visio Plan 2 | VISIOCLIENT; VISIO_PLAN2_DEPT | c5928f49-12ba-48f7-ada3-0d743a3601d5 | CFQ7TTC0HD32:0002 | Visio Online Plan 2; Visio Pro for Office 365
Visio Plan 2 for faculty | VISIOCLIENT_FACULTY
Visio Plan 2 for GCC | VISIOCLIENT_GOV
`;
