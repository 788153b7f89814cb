package org.nianbao.workflow.publication.web;

import java.net.URI;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.nianbao.workflow.shared.web.Problems;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What is said when nothing else answered: a problem to programs, a page in Chinese to people. Never a stack trace. */
@Controller
class ErrorPages implements ErrorController {

    @RequestMapping("/error")
    Object error(HttpServletRequest request) {
        HttpStatus status = status(request);
        if (isForPrograms(request)) {
            ProblemDetail problem = Problems.of(status);
            problem.setInstance(URI.create(String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))));
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        ModelAndView page = new ModelAndView("site/error");
        page.setStatus(status);
        page.addObject(
                "title", status == HttpStatus.NOT_FOUND ? "没有这个页面" : status == HttpStatus.GONE ? "已经下线" : "页面没有打开");
        page.addObject("sentence", sentence(status));
        return page;
    }

    private static String sentence(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "您要看的页面不存在，或者报告还没有公开。";
            case GONE -> "这份报告已经下线，文件不再提供下载。";
            case INTERNAL_SERVER_ERROR -> "系统出了故障，请稍后再试。";
            default -> "请求没有被接受，请返回后重试。";
        };
    }

    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private static boolean isForPrograms(HttpServletRequest request) {
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return path instanceof String uri && (uri.startsWith("/api/") || uri.startsWith("/v3/"));
    }
}
