import Civic

extension AdminFeature {
    var answerRoutes: [SiteRoute] { answerPages + answerActs + sheetRoutes }

    private var sheetRoutes: [SiteRoute] {
        [
            .get(AdminAddresses.answerSheet, .staff(.editAnswers), SheetDesk.workbook),
            .get(AdminAddresses.answerImport, .staff(.editAnswers), SheetDesk.page),
            .post(
                AdminAddresses.answerImport, .staff(.editAnswers), form: SheetDesk.limits, SheetDesk.upload),
            .get(AdminAddresses.answerImportPreview, .staff(.editAnswers), ImportDesk.preview),
            .post(AdminAddresses.answerImportPreview, .staff(.editAnswers), ImportDesk.apply),
        ]
    }

    private var answerPages: [SiteRoute] {
        [
            .get(AdminAddresses.answers, .staff(.readContributions), AnswerDesk.list),
            .get(AdminAddresses.answerDesk, .staff(.readContributions), AnswerDesk.show),
            .get(AdminAddresses.answerPosts, .staff(.readContributions), PostsDesk.show),
            .get(AdminAddresses.answerItem, .staff(.readContributions), ItemDesk.show),
            .get(AdminAddresses.answerCategories, .staff(.readContributions), CategoriesDesk.show),
            .get(AdminAddresses.answerPreview, .staff(.readContributions), PublicationDesk.preview),
            .get(AdminAddresses.answerPublication, .staff(.readContributions), PublicationDesk.show),
        ]
    }

    private var answerActs: [SiteRoute] {
        [
            .post(AdminAddresses.answerPosts, .staff(.editAnswers), PostsDesk.sort),
            .post(AdminAddresses.answerItems, .staff(.editAnswers), ItemDesk.create),
            .post(AdminAddresses.answerItem, .staff(.editAnswers), ItemDesk.edit),
            .post(AdminAddresses.answerItemRemoval, .staff(.editAnswers), ItemDesk.removeSource),
            .post(AdminAddresses.answerItemMove, .staff(.editAnswers), ItemDesk.move),
            .post(AdminAddresses.answerItemDeletion, .staff(.editAnswers), ItemDesk.delete),
            .post(AdminAddresses.answerCategories, .staff(.editAnswers), CategoriesDesk.edit),
            .post(AdminAddresses.answerForeword, .staff(.editAnswers), PublicationDesk.changeForeword),
            .post(AdminAddresses.answerPublication, .staff(.editAnswers), PublicationDesk.publish),
        ]
    }
}
