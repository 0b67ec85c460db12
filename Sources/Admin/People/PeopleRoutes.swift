import Accounts
import Civic

/// Residents' data: finding, handing out, correcting and erasing it, and how long it is kept.
enum PeopleRoutes {
    static var all: [SiteRoute] {
        [
            .get(AdminAddresses.people, .staff(.managePeople), PeopleDesk.search),
            .get(AdminAddresses.person, .staff(.managePeople), PersonDesk.show),
            .get(AdminAddresses.personWorkbook, .staff(.managePeople), PersonDesk.workbook),
            .get(AdminAddresses.personCorrection, .staff(.managePeople), PersonCorrectionDesk.form),
            .post(AdminAddresses.personCorrection, .staff(.managePeople), PersonCorrectionDesk.correct),
            .get(AdminAddresses.personErasure, .staff(.managePeople), ErasureDesk.form),
            .post(AdminAddresses.personErasure, .staff(.managePeople), ErasureDesk.erase),
            .get(AdminAddresses.personalFiles, .staff(.managePeople), PersonalFilesDesk.page),
            .get(AdminAddresses.personalFilesCSV, .staff(.managePeople), PersonalFilesDesk.csv),
            .get(AdminAddresses.retention, .staff(.managePeople), RetentionDesk.page),
            .post(AdminAddresses.retention, .staff(.changeSettings), RetentionDesk.save),
            .get(AdminAddresses.auditCSV, .staff(.readAudit), AuditExport.csv),
        ]
            + PersonalRecordFormat.allCases.map { format in
                .get(AdminAddresses.personData(format), .staff(.managePeople), PersonDesk.file(format))
            }
    }
}
