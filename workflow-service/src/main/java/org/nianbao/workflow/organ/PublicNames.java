package org.nianbao.workflow.organ;

/** Who is named on a published report as responsible for it. */
public enum PublicNames {
    PERSONS("公开姓名"),
    OFFICES("公开职务"),
    NONE("不公开");

    private final String chinese;

    PublicNames(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
