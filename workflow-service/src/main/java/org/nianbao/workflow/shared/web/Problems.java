package org.nianbao.workflow.shared.web;

import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Problems that are not refusals of an act, each with its code and its sentence. */
public final class Problems {

    private record Words(String code, String sentence) {}

    private static final Map<HttpStatus, Words> WORDS = Map.of(
            HttpStatus.BAD_REQUEST, new Words("malformed", "请求的内容读不懂，请刷新页面后重试。"),
            HttpStatus.UNAUTHORIZED, new Words("not-signed-in", "您还没有登录，或者登录已过期，请重新登录。"),
            HttpStatus.FORBIDDEN, new Words("forbidden", "您没有做这件事的权限，或者页面已过期；请刷新后重试。"),
            HttpStatus.NOT_FOUND, new Words("not-found", "没有这个地址，或者您无权查看。"),
            HttpStatus.METHOD_NOT_ALLOWED, new Words("method-not-allowed", "这个地址不支持这种操作。"),
            HttpStatus.NOT_ACCEPTABLE, new Words("not-acceptable", "这个地址不提供您要的格式。"),
            HttpStatus.CONTENT_TOO_LARGE, new Words("too-large", "文件太大，最大 20 MB。请另存为精简后的文档再上传。"),
            HttpStatus.UNSUPPORTED_MEDIA_TYPE, new Words("unsupported-media-type", "不支持这种内容格式。"),
            HttpStatus.INTERNAL_SERVER_ERROR, new Words("fault", "系统出了故障，您的操作没有完成；请稍后重试，仍不行请告知系统管理员。"));

    private Problems() {}

    /** A problem with this code and sentence. */
    public static ProblemDetail of(HttpStatus status, String code, String sentence) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, sentence);
        problem.setTitle(status.getReasonPhrase());
        problem.setProperty("code", code);
        return problem;
    }

    /** The usual problem of this status. */
    public static ProblemDetail of(HttpStatus status) {
        return of(status, codeFor(status), sentenceFor(status));
    }

    static String codeFor(HttpStatus status) {
        return words(status).code();
    }

    static String sentenceFor(HttpStatus status) {
        return words(status).sentence();
    }

    private static Words words(HttpStatus status) {
        return WORDS.getOrDefault(status, new Words("refused", "请求没有被接受，请刷新页面后重试。"));
    }
}
